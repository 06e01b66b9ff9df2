using System.Runtime.CompilerServices;

// The trainer computes word keys and packs the file that the network reads.
[assembly: InternalsVisibleTo("Entente.Training")]
[assembly: InternalsVisibleTo("Entente.Tests")]
