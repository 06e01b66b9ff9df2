namespace Entente.Articles;

/// <summary>A stream whose first bytes were looked at and are given out again. Reads forward only.</summary>
internal sealed class PeekedStream : ForwardStream
{
    private readonly Stream _rest;
    private readonly bool _leaveOpen;
    private readonly byte[] _head;
    private int _given;

    /// <summary>Looks at up to <paramref name="count"/> bytes.</summary>
    public PeekedStream(Stream rest, int count, bool leaveOpen)
    {
        _rest = rest;
        _leaveOpen = leaveOpen;
        KnownLength = rest.CanSeek ? rest.Length : null;
        var head = new byte[count];
        var read = rest.ReadAtLeast(head, count, throwOnEndOfStream: false);
        _head = head[..read];
    }

    /// <summary>The first bytes, fewer than asked for only when the stream ends there.</summary>
    public ReadOnlySpan<byte> Head => _head;

    /// <summary>The whole length in bytes, where it is known without reading: of files that are not compressed.</summary>
    public long? KnownLength { get; }

    public override int Read(Span<byte> buffer)
    {
        if (_given == _head.Length)
        {
            return _rest.Read(buffer);
        }

        var count = Math.Min(buffer.Length, _head.Length - _given);
        _head.AsSpan(_given, count).CopyTo(buffer);
        _given += count;
        return count;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing && !_leaveOpen)
        {
            _rest.Dispose();
        }

        base.Dispose(disposing);
    }
}
