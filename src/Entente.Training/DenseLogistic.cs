namespace Entente.Training;

/// <summary>Logistic regression over a few features, by Newton's method, with a pull of the weights towards zero.</summary>
public static class DenseLogistic
{
    private const int Steps = 25;

    /// <param name="rows">Each as long as the first; the first feature is the constant and is hardly pulled.</param>
    /// <param name="pull">How strongly weights are pulled towards zero, above 0.</param>
    /// <returns>A weight for each feature.</returns>
    public static double[] Fit(IReadOnlyList<IReadOnlyList<double>> rows, IReadOnlyList<bool> answers, double pull)
    {
        var size = rows[0].Count;
        var weights = new double[size];
        for (var step = 0; step < Steps; step++)
        {
            var bend = new double[size, size];
            var slope = new double[size];
            for (var i = 0; i < size; i++)
            {
                var pulled = i == 0 ? pull * 1e-3 : pull;
                slope[i] = -pulled * weights[i];
                bend[i, i] = pulled;
            }

            for (var n = 0; n < rows.Count; n++)
            {
                var probability = Probability(rows[n], weights);
                var error = (answers[n] ? 1 : 0) - probability;
                var spread = probability * (1 - probability);
                for (var i = 0; i < size; i++)
                {
                    slope[i] += error * rows[n][i];
                    for (var j = 0; j < size; j++)
                    {
                        bend[i, j] += spread * rows[n][i] * rows[n][j];
                    }
                }
            }

            var move = Solve(bend, slope);
            for (var i = 0; i < size; i++)
            {
                weights[i] += move[i];
            }
        }

        return weights;
    }

    /// <summary>0 to 1.</summary>
    public static double Probability(IReadOnlyList<double> row, IReadOnlyList<double> weights)
    {
        var sum = 0.0;
        for (var i = 0; i < weights.Count; i++)
        {
            sum += row[i] * weights[i];
        }

        return 1 / (1 + Math.Exp(-sum));
    }

    /// <summary>Gauss's elimination; the matrix is positive definite, since every diagonal entry is pulled up.</summary>
    private static double[] Solve(double[,] matrix, double[] right)
    {
        var size = right.Length;
        var answer = (double[])right.Clone();
        for (var column = 0; column < size; column++)
        {
            for (var row = column + 1; row < size; row++)
            {
                var factor = matrix[row, column] / matrix[column, column];
                for (var k = column; k < size && factor != 0; k++)
                {
                    matrix[row, k] -= factor * matrix[column, k];
                }

                answer[row] -= factor * answer[column];
            }
        }

        for (var row = size - 1; row >= 0; row--)
        {
            for (var k = row + 1; k < size; k++)
            {
                answer[row] -= matrix[row, k] * answer[k];
            }

            answer[row] /= matrix[row, row];
        }

        return answer;
    }
}
