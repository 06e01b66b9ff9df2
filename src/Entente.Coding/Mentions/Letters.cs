using System.Collections.Frozen;
using System.Text;

namespace Entente.Coding.Mentions;

/// <summary>
/// Latin letters without their marks, so that "Díaz-Canel" and "Diaz-Canel" are one. Written out because the
/// program runs without the machine's culture data, which string normalisation would need.
/// </summary>
internal static class Letters
{
    private static readonly FrozenDictionary<char, string> Plain = Table(
        "a:áàâäãåāăąạảấầậắǎ", "A:ÁÀÂÄÃÅĀĂĄ", "c:çćĉċč", "C:ÇĆĈĊČ", "d:ďđð", "D:ĎĐÐ", "e:éèêëēĕėęěệếềẹ", "E:ÉÈÊËĒĔĖĘĚ",
        "g:ĝğġģ", "G:ĜĞĠĢ", "h:ĥħ", "H:ĤĦ", "i:íìîïĩīĭįıị", "I:ÍÌÎÏĨĪĬĮİ", "j:ĵ", "k:ķ", "K:Ķ", "l:ĺļľłŀ", "L:ĹĻĽŁ",
        "n:ñńņňŋ", "N:ÑŃŅŇ", "o:óòôöõøōŏőơộốồọ", "O:ÓÒÔÖÕØŌŎŐ", "r:ŕŗř", "R:ŔŖŘ", "s:śŝşšș", "S:ŚŜŞŠȘ", "t:ţťŧț",
        "T:ŢŤŦȚ", "u:úùûüũūŭůűųưứừử", "U:ÚÙÛÜŨŪŬŮŰŲ", "y:ýÿŷ", "Y:ÝŸ", "z:źżž", "Z:ŹŻŽ", "ss:ß", "ae:æ", "AE:Æ",
        "oe:œ", "OE:Œ", "':\u2019\u2018\u02bc", "-:\u2013\u2011\u2010");

    /// <summary>The text in plain letters; the same string when it has no others.</summary>
    public static string Fold(string text)
    {
        var at = 0;
        while (at < text.Length && text[at] < 128)
        {
            at++;
        }

        if (at == text.Length)
        {
            return text;
        }

        var builder = new StringBuilder(text, 0, at, text.Length + 4);
        for (; at < text.Length; at++)
        {
            builder.Append(Plain.TryGetValue(text[at], out var plain) ? plain : text[at].ToString());
        }

        return builder.ToString();
    }

    private static FrozenDictionary<char, string> Table(params string[] lines) =>
        lines.SelectMany(l => l[(l.LastIndexOf(':') + 1)..].Select(c => KeyValuePair.Create(c, l[..l.LastIndexOf(':')])))
            .ToFrozenDictionary();
}
