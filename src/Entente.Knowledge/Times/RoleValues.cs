namespace Entente.Knowledge.Times;

/// <summary>The roles of one word with the number that it has in each. Arrays, because a dictionary over an enumeration is compiled anew at each start.</summary>
internal sealed class RoleValues
{
    private static readonly int Count = Enum.GetValues<TimeRole>().Length;

    /// <summary>By role.</summary>
    public bool[] Has { get; } = new bool[Count];

    /// <summary>By role; 0 where it has none.</summary>
    public int[] Values { get; } = new int[Count];

    /// <summary>False, with nothing changed, where the word has the role already.</summary>
    public bool TryAdd(TimeRole role, int value)
    {
        if (Has[(int)role])
        {
            return false;
        }

        (Has[(int)role], Values[(int)role]) = (true, value);
        return true;
    }
}
