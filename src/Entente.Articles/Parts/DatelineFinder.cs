using System.Buffers;
using System.Collections.Frozen;
using Entente.Language;

namespace Entente.Articles;

/// <summary>
/// The dateline before a paragraph's first sentence: place, region, date and agency, some of them missing, and a dash.
/// Longer than most files here because one straight reading of many house styles does not part well.
/// Styles: AP Stylebook "datelines"; Reuters Handbook, "Datelines"; Xinhua, TASS and PTI as they print.
/// </summary>
internal static class DatelineFinder
{
    private static readonly FrozenSet<string> Agencies = CueFile.Set("agencies");
    private static readonly SearchValues<char> NameEnds = SearchValues.Create(",:–—(.");
    private static readonly FrozenSet<string> Lookalikes = CueFile.Set("dateline-lookalikes");

    /// <summary>The dateline that the block starts with, its dash included; null where there is none.</summary>
    /// <param name="isFirst">
    /// Whether no paragraph stood before: only there "RIYADH:" is a place; further down "PUTIN:" is a speaker.
    /// </param>
    public static TextSpan? Find(string text, TextSpan block, bool isFirst)
    {
        var length = Math.Min(block.Length, Limits.DatelineCharacters);
        var reading = new Reading(text.AsSpan(block.Start, length), isFirst);
        var end = reading.Read();
        return end > 0 && Prose.Trim(text, block.Start + end, block.End) is { Length: > 0 } rest && Prose.StartsWell(text.AsSpan(rest.Start, 1))
            ? Prose.Trim(text, block.Start, block.Start + end) : null;
    }

    /// <summary>Whether the whole block is a day in words, as pages print it over the story: "Friday 2 November 2018 18.43 GMT".</summary>
    public static bool IsDayAlone(ReadOnlySpan<char> block)
    {
        if (block.Length > Limits.DatelineCharacters / 2 || Prose.EndsSentence(block) || WrittenDate.Find(block) is null)
        {
            return false;
        }

        var others = 0;
        foreach (var range in block.SplitAny(" \t\r\n\u00A0,"))
        {
            var word = block[range].TrimEnd('.');
            others += word.IsEmpty || word.IndexOfAnyInRange('0', '9') >= 0 || WrittenDate.MonthOf(word) is not null ? 0 : 1;
        }

        return others <= 2;
    }

    /// <summary>One try at the start of a block, piece by piece.</summary>
    private ref struct Reading(ReadOnlySpan<char> head, bool isFirst)
    {
        private readonly ReadOnlySpan<char> _head = head;
        private int _at;
        private bool _hasDate;
        private bool _hasYear;
        private bool _hasKnownAgency;
        private bool _hasAgency;

        /// <summary>Four capitals before a colon are more often an abbreviation than a town: "SARS:".</summary>
        private const int ShortestBeforeColon = 5;

        /// <summary>Where the dateline ends, its dash included; 0 for none.</summary>
        public int Read()
        {
            var placeIsCapitals = false;
            var hasPlace = !ReadAgency() && ReadPlace(out placeIsCapitals);
            if (hasPlace)
            {
                ReadRegions();
            }

            ReadDate();
            _ = _hasAgency || ReadAgency();
            ReadDate();
            var beforeDash = _at;
            var dash = ReadDash();
            var isSure = _hasDate || _hasKnownAgency;
            return dash switch
            {
                '-' => (hasPlace ? isSure || placeIsCapitals : _hasKnownAgency || _hasYear) ? _at : 0,
                ':' => hasPlace && (isSure || (placeIsCapitals && isFirst && beforeDash >= ShortestBeforeColon)) ? _at : 0,
                _ => HoldsWithoutDash(hasPlace, placeIsCapitals) ? beforeDash : 0,
            };
        }

        /// <summary>"United Nations, April 13 (IANS)", "WASHINGTON (AP)", "(CNN)"; not "The Associated Press (AP)".</summary>
        private readonly bool HoldsWithoutDash(bool hasPlace, bool placeIsCapitals) =>
            _hasAgency && (hasPlace ? _hasDate || (placeIsCapitals && _hasKnownAgency) : _hasKnownAgency);

        /// <summary>One to five words, all in capitals or each with one: "SAN FRANCISCO", "ST. PETERSBURG", "MOSCOW/KYIV".</summary>
        private bool ReadPlace(out bool isCapitals)
        {
            isCapitals = true;
            var start = _at;
            var words = 0;
            while (words < 5 && PlaceWord(words > 0 && isCapitals) is > 0 and var length)
            {
                var word = _head.Slice(_at, length);
                if (words == 0)
                {
                    isCapitals = IsCapitals(word);
                }

                words++;
                _at += length;
                if (_at >= _head.Length || _head[_at] != ' ')
                {
                    break;
                }

                _at++;
            }

            var place = _head[start.._at].TrimEnd(" .");
            _at = start + place.Length;
            if (words == 0 || place.Length < 3 || Lookalikes.GetAlternateLookup<ReadOnlySpan<char>>().Contains(place))
            {
                return false;
            }

            // Three capitals are more often a body (EU, UN, WHO) than a town.
            isCapitals &= place.Length > 3;
            SkipStop();
            return true;
        }

        /// <summary>The length of a word that may stand in a place name; 0 for none.</summary>
        private readonly int PlaceWord(bool staysCapitals)
        {
            var rest = _head[_at..];
            var length = 0;
            while (length < rest.Length && (char.IsLetter(rest[length]) || rest[length] is '.' or '\'' or '’' or '/'
                || (rest[length] == '-' && length + 1 < rest.Length && char.IsLetter(rest[length + 1]))))
            {
                length++;
            }

            var word = rest[..length];
            if (length == 0 || !char.IsUpper(word[0]) || WrittenDate.MonthOf(word) is not null)
            {
                return 0;
            }

            // After a word in capitals only such words go on: "MOSCOW President" is no place.
            return staysCapitals && !IsCapitals(word) ? 0 : length;
        }

        private static bool IsCapitals(ReadOnlySpan<char> text)
        {
            var letters = 0;
            foreach (var character in text)
            {
                if (char.IsLower(character))
                {
                    return false;
                }

                letters += char.IsLetter(character) ? 1 : 0;
            }

            return letters > 1;
        }

        private void SkipStop()
        {
            if (_at + 1 < _head.Length && _head[_at] == '.' && _head[_at + 1] == ' ')
            {
                _at++;
            }
        }

        /// <summary>Up to two regions after commas: ", Russia", ", Calif.", ", N.Y.".</summary>
        private void ReadRegions()
        {
            for (var i = 0; i < 2; i++)
            {
                var start = _at;
                if (!Skip(','))
                {
                    return;
                }

                var words = 0;
                while (words < 3 && RegionWord() is > 0 and var length)
                {
                    words++;
                    _at += length;
                    if (_at < _head.Length && _head[_at] == ' ')
                    {
                        _at++;
                    }
                }

                if (words == 0)
                {
                    _at = start;
                    return;
                }
            }
        }

        private readonly int RegionWord()
        {
            var length = PlaceWord(false);
            return length > 0 && Agencies.GetAlternateLookup<ReadOnlySpan<char>>().Contains(_head.Slice(_at, length)) ? 0 : length;
        }

        /// <summary>"Nov 2", "November 2, 2018", "2 Nov 2018", with or without a comma before it.</summary>
        private void ReadDate()
        {
            var start = _at;
            _ = Skip(',');
            var first = Word();
            var hasDate = WrittenDate.MonthOf(first) is not null ? DayFollows(first) : WrittenDate.DayOf(first) is not null && MonthFollows(first);
            if (!hasDate)
            {
                _at = start;
                return;
            }

            _hasDate = true;
            var afterDay = _at;
            _ = Skip(',');
            var year = Word();
            _hasYear = WrittenDate.YearOf(year) is not null;
            _at = _hasYear ? _at + year.Length : afterDay;
            SkipStop();
        }

        private bool DayFollows(ReadOnlySpan<char> month)
        {
            _at += month.Length;
            var day = Word();
            _at += WrittenDate.DayOf(day) is null ? 0 : day.Length;
            return WrittenDate.DayOf(day) is not null;
        }

        private bool MonthFollows(ReadOnlySpan<char> day)
        {
            _at += day.Length;
            var month = Word();
            _at += WrittenDate.MonthOf(month) is null ? 0 : month.Length;
            return WrittenDate.MonthOf(month) is not null;
        }

        /// <summary>The next word, with the full stop of a shortening; white space before it is passed over for good.</summary>
        private ReadOnlySpan<char> Word()
        {
            SkipSpace();
            var length = 0;
            while (_at + length < _head.Length && char.IsLetterOrDigit(_head[_at + length]))
            {
                length++;
            }

            var isShortening = _at + length < _head.Length && _head[_at + length] == '.' && WrittenDate.MonthOf(_head.Slice(_at, length)) is not null;
            return _head.Slice(_at, length + (isShortening ? 1 : 0));
        }

        /// <summary>"(Reuters)", "/TASS/.", or a known agency after a comma.</summary>
        private bool ReadAgency()
        {
            var start = _at;
            var hasComma = Skip(',');
            SkipSpace();
            var rest = _head[_at..];
            var close = rest.IsEmpty ? -1 : rest[0] switch { '(' => rest.IndexOf(')'), '[' => rest.IndexOf(']'), '/' => 1 + rest[1..].IndexOf('/'), _ => -1 };
            var name = close > 1 ? rest[1..close].Trim() : hasComma ? rest[..NameLength(rest)] : [];
            var isKnown = IsKnown(name);
            if (name.IsEmpty || (!isKnown && (close < 0 || name.Length > 30 || !char.IsUpper(name[0]) || Prose.Words(name) > 4)))
            {
                _at = start;
                return false;
            }

            _hasAgency = true;
            _hasKnownAgency = isKnown;
            _at += close > 1 ? close + 1 : name.Length;
            if (_at < _head.Length && _head[_at] == '.')
            {
                _at++;
            }

            return true;
        }

        private static bool IsKnown(ReadOnlySpan<char> name)
        {
            var agencies = Agencies.GetAlternateLookup<ReadOnlySpan<char>>();
            // "AP Photo", "Reuters/Ipsos" and "TASS, Moscow": the first name decides.
            var cut = name.IndexOfAny(",/");
            return agencies.Contains(name) || (cut > 0 && agencies.Contains(name[..cut].Trim()));
        }

        private static int NameLength(ReadOnlySpan<char> rest)
        {
            var end = rest.IndexOfAny(NameEnds);
            var dash = rest.IndexOf(" -", StringComparison.Ordinal);
            end = end < 0 || (dash >= 0 && dash < end) ? dash : end;
            return end < 0 ? 0 : rest[..end].TrimEnd().Length;
        }

        /// <summary>'-' for any dash that parts, ':' for a colon, '\0' for neither.</summary>
        private char ReadDash()
        {
            SkipSpace();
            var start = _at;
            while (_at < _head.Length && _head[_at] is '-' or '–' or '—' or '―' or '\u2012' or '−')
            {
                _at++;
            }

            // An em dash parts alone; hyphens and en dashes join ("CJTF–OIR") unless space stands on both sides.
            var isLong = _at > start && (_at - start > 1 || _head[start] is '—' or '―');
            var isParted = _at < _head.Length && char.IsWhiteSpace(_head[_at])
                && start > 0 && (char.IsWhiteSpace(_head[start - 1]) || _head[start - 1] is ')' or '.' or '/' or ']');
            if (isLong || (_at > start && isParted))
            {
                return '-';
            }

            _at = start;
            if (_at + 1 < _head.Length && _head[_at] == ':' && char.IsWhiteSpace(_head[_at + 1]))
            {
                _at++;
                return ':';
            }

            return '\0';
        }

        private bool Skip(char mark)
        {
            var start = _at;
            SkipSpace();
            if (_at < _head.Length && _head[_at] == mark)
            {
                _at++;
                SkipSpace();
                return true;
            }

            _at = start;
            return false;
        }

        private void SkipSpace()
        {
            while (_at < _head.Length && char.IsWhiteSpace(_head[_at]))
            {
                _at++;
            }
        }
    }
}
