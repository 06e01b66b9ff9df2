namespace Entente.Archive.Store;

/// <summary>On which side of a report or event a party stands. The numbers are stored.</summary>
internal enum Side
{
    Actor = 0,
    Recipient = 1,
    SaidBy = 2,
}
