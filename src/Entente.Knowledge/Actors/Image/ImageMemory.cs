using System.IO.MemoryMappedFiles;
using System.Runtime.InteropServices;

namespace Entente.Knowledge.Actors.Image;

/// <summary>
/// The bytes of an image: of a mapped file, of which the system reads only the pages that are asked for, or of memory.
/// Reading the whole file would be a third of the program's start.
/// </summary>
internal sealed unsafe class ImageMemory
{
    private readonly object keeper;
    private readonly int* numbers;
    private readonly int numberCount;
    private readonly byte* characters;
    private readonly int characterCount;

    private ImageMemory(object keeper, byte* start)
    {
        this.keeper = keeper;
        (numberCount, characterCount) = (((int*)start)[0], ((int*)start)[1]);
        numbers = (int*)start + LengthCount;
        characters = (byte*)(numbers + numberCount);
    }

    /// <summary>How many numbers stand before the image: how many numbers and how many characters it has.</summary>
    private const int LengthCount = 2;

    public ReadOnlySpan<int> Numbers => new(numbers, numberCount);

    /// <summary>UTF-8.</summary>
    public ReadOnlySpan<byte> Characters => new(characters, characterCount);

    /// <summary>Bytes that it takes in a file.</summary>
    public long Length => ((LengthCount + (long)numberCount) * sizeof(int)) + characterCount;

    public static ImageMemory Of(ReadOnlySpan<int> numbers, ReadOnlySpan<byte> characters)
    {
        var lengths = LengthCount * sizeof(int);
        var bytes = GC.AllocateUninitializedArray<byte>(lengths + (numbers.Length * sizeof(int)) + characters.Length, pinned: true);
        MemoryMarshal.AsBytes<int>([numbers.Length, characters.Length]).CopyTo(bytes);
        MemoryMarshal.AsBytes(numbers).CopyTo(bytes.AsSpan(lengths));
        characters.CopyTo(bytes.AsSpan(lengths + (numbers.Length * sizeof(int))));
        return new ImageMemory(bytes, (byte*)Marshal.UnsafeAddrOfPinnedArrayElement(bytes, 0));
    }

    /// <param name="at">Where the image starts in the file; a multiple of four.</param>
    /// <exception cref="EndOfStreamException">The file is cut short.</exception>
    public static ImageMemory Map(string path, long at)
    {
        var file = MemoryMappedFile.CreateFromFile(path, FileMode.Open, null, 0, MemoryMappedFileAccess.Read);
        var view = file.CreateViewAccessor(0, 0, MemoryMappedFileAccess.Read);
        byte* start = null;
        view.SafeMemoryMappedViewHandle.AcquirePointer(ref start);
        var memory = new ImageMemory((file, view), start + view.PointerOffset + at);
        return memory.numberCount > 0 && memory.characterCount > 0 && at + memory.Length <= new FileInfo(path).Length
            ? memory
            : throw new EndOfStreamException();
    }

    public void Write(Stream to)
    {
        to.Write(new ReadOnlySpan<byte>((byte*)numbers - (LengthCount * sizeof(int)), checked((int)Length)));
        GC.KeepAlive(keeper);
    }
}
