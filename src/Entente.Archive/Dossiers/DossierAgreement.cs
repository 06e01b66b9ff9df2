using Entente.Archive.Store;

namespace Entente.Archive.Dossiers;

/// <summary>How far an agreement is, as one event tells.</summary>
public enum AgreementStage
{
    /// <summary>The two are said to have come to one.</summary>
    Reached,

    Signed,

    /// <summary>Ratified, joined or come into effect.</summary>
    InForce,

    Suspended,

    Left,
}

/// <summary>The names of stages in JSON and in dossier-acts.txt.</summary>
public static class AgreementStages
{
    private static readonly string[] Names = ["reached", "signed", "in force", "suspended", "left"];

    public static string Name(this AgreementStage stage) => Names[(int)stage];

    /// <summary>The list in dossier-acts.txt.</summary>
    internal static string ListName(this AgreementStage stage) => "agreement " + Names[(int)stage];
}

/// <summary>An event that tells of an agreement of the two.</summary>
/// <param name="Ended">The event by which one of the two left or suspended it; null where the archive has none.</param>
public sealed record DossierAgreement(StoredEvent Entry, AgreementStage Stage, StoredEvent? Ended);

/// <summary>A measure of one of the two against the other that stays until it is lifted.</summary>
/// <param name="Kind">One of "sanctions", "trade", "travel", "aid", "ties", "membership", or "restriction" where only a lifting is told that does not say of what.</param>
/// <param name="Imposed">Null where the archive only tells of the lifting.</param>
/// <param name="Lifted">The event that lifts or eases it; null where the archive has none.</param>
public sealed record DossierMeasure(string Kind, string By, string On, StoredEvent? Imposed, StoredEvent? Lifted);
