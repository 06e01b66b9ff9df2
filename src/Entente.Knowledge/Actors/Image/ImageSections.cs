namespace Entente.Knowledge.Actors.Image;

/// <summary>Where each section of an image starts, and how many items it has: the first numbers of the image.</summary>
internal readonly struct ImageSections(int[] numbers)
{
    /// <summary>Start and count for each of the nine sections.</summary>
    public const int HeaderLength = 18;

    /// <summary>name, nouns (list), sector, kind, owner.</summary>
    public const int RoleFields = 5;

    /// <summary>
    /// id, kind, name, state, sector, what, exists, offices, members, successors, nominals, iso2, iso number, fips,
    /// first person, persons, cow spells, gw spells, owner.
    /// </summary>
    public const int EntityFields = 19;

    /// <summary>text, entity, kind, term.</summary>
    public const int NameFields = 4;

    /// <summary>spelling, first name, names.</summary>
    public const int GroupFields = 3;

    /// <summary>Where each text starts in the characters; one more than there are texts.</summary>
    public int Texts => numbers[0];

    public int TextCount => numbers[1];

    public int Roles => numbers[2];

    public int RoleCount => numbers[3];

    public int Entities => numbers[4];

    public int EntityCount => numbers[5];

    public int Names => numbers[6];

    public int NameCount => numbers[7];

    /// <summary>Names that are spelled alike, which stand side by side.</summary>
    public int Groups => numbers[8];

    /// <summary>Lists of numbers, each behind its length.</summary>
    public int Lists => numbers[10];

    /// <summary>Hash tables with open addressing; sizes are powers of two, free slots hold -1.</summary>
    public (int Start, int Count) EntitySlots => (numbers[12], numbers[13]);

    public (int Start, int Count) NameSlots => (numbers[14], numbers[15]);

    /// <summary>Pairs of a first word's hash and the length of the longest name that begins with it; 0 where free.</summary>
    public (int Start, int Count) FirstWords => (numbers[16], numbers[17]);
}
