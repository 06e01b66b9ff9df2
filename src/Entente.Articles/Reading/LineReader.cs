namespace Entente.Articles;

/// <summary>Lines of a stream of any size, as bytes without their line ends, one at a time in one buffer.</summary>
internal sealed class LineReader(Stream stream, int mostBytes)
{
    private byte[] _buffer = new byte[Math.Min(64 * 1024, mostBytes + 2)];
    private int _start;
    private int _end;
    private bool _ended;

    /// <summary>The line, until the next call.</summary>
    public ReadOnlyMemory<byte> Line { get; private set; }

    /// <summary>Its number, counted from 1.</summary>
    public int Number { get; private set; }

    /// <summary>Whether the line was longer than allowed; <see cref="Line"/> is then empty.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>What ended the reading before the stream's end; null when all was read.</summary>
    public Exception? Failure { get; private set; }

    /// <summary>Goes to the next line; false at the end or when the stream broke.</summary>
    public bool MoveNext()
    {
        IsTooLong = false;
        var searched = 0;
        while (true)
        {
            var at = _buffer.AsSpan(_start + searched, _end - _start - searched).IndexOf((byte)'\n');
            if (at >= 0)
            {
                return Take(searched + at, 1);
            }

            searched = _end - _start;
            if (searched > mostBytes)
            {
                IsTooLong = true;
                (_start, _end, searched) = (0, 0, 0);
            }

            if (_ended || !Fill())
            {
                // A line without an end is only whole when the stream is.
                return Failure is null && (_end > _start || IsTooLong) && Take(_end - _start, 0);
            }
        }
    }

    private bool Take(int length, int lineEnd)
    {
        var line = _buffer.AsMemory(_start, length);
        _start += length + lineEnd;
        Number++;
        Line = IsTooLong ? ReadOnlyMemory<byte>.Empty : line.Length > 0 && line.Span[^1] == '\r' ? line[..^1] : line;
        return true;
    }

    private bool Fill()
    {
        if (_start > 0)
        {
            Buffer.BlockCopy(_buffer, _start, _buffer, 0, _end - _start);
            (_start, _end) = (0, _end - _start);
        }

        if (_end == _buffer.Length)
        {
            Array.Resize(ref _buffer, (int)Math.Min((_buffer.Length * 2L), mostBytes + 2L));
        }

        try
        {
            var read = stream.Read(_buffer, _end, _buffer.Length - _end);
            _end += read;
            _ended = read == 0;
        }
        catch (Exception failure) when (failure is InvalidDataException or IOException)
        {
            Failure = failure;
            _ended = true;
        }

        return !_ended;
    }
}
