using System.Collections.Frozen;

namespace Entente.Knowledge.Files;

/// <summary>Lists of words as sets.</summary>
internal static class WordLists
{
    extension(FileReader from)
    {
        /// <summary>The words under a key, in capitals or not; for what is asked of every verb.</summary>
        public FrozenSet<string> FrozenWords(string key) => from.Texts(key).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

        /// <summary>The words under a key, in capitals or not. Not frozen: to freeze all of them would cost a fifth of a start.</summary>
        public HashSet<string> Words(string key) => from.Texts(key).ToHashSet(StringComparer.OrdinalIgnoreCase);

        /// <summary>The words under a key as they are written.</summary>
        public HashSet<string> ExactWords(string key) => from.Texts(key).ToHashSet(StringComparer.Ordinal);

        /// <summary>Lines of a word each and what belongs to it: a general title and the offices that it covers.</summary>
        public FrozenDictionary<string, IReadOnlySet<string>> WordSets(string key, string word, string set)
        {
            var sets = new Dictionary<string, IReadOnlySet<string>>(StringComparer.Ordinal);
            foreach (var line in from.Maps(key))
            {
                sets.Add(line.Text(word), line.ExactWords(set));
                line.Finish();
            }

            return sets.ToFrozenDictionary(StringComparer.Ordinal);
        }
    }
}
