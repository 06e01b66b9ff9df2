using System.IO.Compression;

namespace Entente.Articles;

/// <summary>
/// Unpacks gzip and knows when the file was cut short, which <see cref="GZipStream"/> passes over in silence. Behind the
/// file's last byte it is given one more gzip member, a mark: of a whole file the mark comes out at the end; of one that
/// was cut, the mark's bytes are taken for the missing data and something else comes out, or an error.
/// </summary>
internal sealed class GzipInput : ForwardStream
{
    private static readonly byte[] Mark = "entente: end of file"u8.ToArray();
    private static readonly byte[] PackedMark = Pack(Mark);

    private readonly MarkedStream _packed;
    private readonly GZipStream _unpacked;
    private ArraySegment<byte>? _last;

    public GzipInput(Stream packed)
    {
        _packed = new MarkedStream(packed);
        _unpacked = new GZipStream(_packed, CompressionMode.Decompress);
    }

    /// <exception cref="InvalidDataException">The file is damaged or cut short; what came before was whole.</exception>
    public override int Read(Span<byte> buffer)
    {
        if (buffer.IsEmpty)
        {
            return 0;
        }

        if (_last is null && !_packed.IsMarkTaken)
        {
            var read = _unpacked.Read(buffer);
            if (!_packed.IsMarkTaken)
            {
                // The unpacker does not ask for more before it gave out all it had, so none of this is the mark.
                return read;
            }

            _last = WithoutMark(buffer[..read]);
        }

        var last = _last ?? throw new InvalidDataException();
        var count = Math.Min(buffer.Length, last.Count);
        last.AsSpan(0, count).CopyTo(buffer);
        _last = last[count..];
        return count;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _unpacked.Dispose();
            _packed.Dispose();
        }

        base.Dispose(disposing);
    }

    private ArraySegment<byte> WithoutMark(ReadOnlySpan<byte> begun)
    {
        using var rest = new MemoryStream();
        rest.Write(begun);
        _unpacked.CopyTo(rest);
        var bytes = rest.ToArray();
        return bytes.AsSpan().EndsWith(Mark) ? new ArraySegment<byte>(bytes, 0, bytes.Length - Mark.Length) : throw new InvalidDataException();
    }

    private static byte[] Pack(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal))
        {
            gzip.Write(bytes);
        }

        return packed.ToArray();
    }

    /// <summary>A stream with the packed mark behind it.</summary>
    private sealed class MarkedStream(Stream packed) : ForwardStream
    {
        private int _given;
        private bool _ended;

        public bool IsMarkTaken => _ended;

        public override int Read(Span<byte> buffer)
        {
            var read = _ended ? 0 : packed.Read(buffer);
            if (read > 0 || buffer.IsEmpty)
            {
                return read;
            }

            _ended = true;
            var count = Math.Min(buffer.Length, PackedMark.Length - _given);
            PackedMark.AsSpan(_given, count).CopyTo(buffer);
            _given += count;
            return count;
        }

        protected override void Dispose(bool disposing)
        {
            if (disposing)
            {
                packed.Dispose();
            }

            base.Dispose(disposing);
        }
    }
}
