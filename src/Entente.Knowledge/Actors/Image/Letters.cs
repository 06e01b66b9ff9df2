using System.Collections.Frozen;

namespace Entente.Knowledge.Actors.Image;

/// <summary>
/// Latin letters without their marks, so that "Díaz-Canel" and "Diaz-Canel" are one. Written out because the
/// program runs without the machine's culture data, which string normalisation would need.
/// </summary>
internal static class Letters
{
    private static readonly FrozenDictionary<char, string> Plain = Table(
        "a:áàâäãåāăąạảấầậắǎằẵặẫẩ", "A:ÁÀÂÄÃÅĀĂĄ", "c:çćĉċč", "C:ÇĆĈĊČ", "d:ďđð", "D:ĎĐÐ", "e:éèêëēĕėęěệếềẹẽểễǝə", "E:ÉÈÊËĒĔĖĘĚƏ",
        "g:ĝğġģ", "G:ĜĞĠĢ", "h:ĥħḥ", "H:ĤĦḤ", "i:íìîïĩīĭįıịỉ", "I:ÍÌÎÏĨĪĬĮİ", "j:ĵ", "k:ķ", "K:Ķ", "l:ĺļľłŀ", "L:ĹĻĽŁ",
        "n:ñńņňŋ", "N:ÑŃŅŇ", "o:óòôöõøōŏőơộốồọỏổỗớờởợ", "O:ÓÒÔÖÕØŌŎŐ", "r:ŕŗř", "R:ŔŖŘ", "s:śŝşšșṣ", "S:ŚŜŞŠȘ", "t:ţťŧțṭ",
        "T:ŢŤŦȚ", "u:úùûüũūŭůűųưứừửụủữự", "U:ÚÙÛÜŨŪŬŮŰŲ", "y:ýÿŷỳỷỹ", "Y:ÝŸ", "z:źżž", "Z:ŹŻŽ", "ss:ß", "ae:æ", "AE:Æ",
        "oe:œ", "OE:Œ", "th:þ", "Th:Þ");

    /// <summary>What is written for a letter that has a mark; null for one that stays as it is.</summary>
    public static string? PlainFor(char letter) =>
        letter < 128 ? null : Plain.TryGetValue(letter, out var plain) ? plain : null;

    private static FrozenDictionary<char, string> Table(params string[] lines) =>
        lines.SelectMany(l => l[(l.LastIndexOf(':') + 1)..].Select(c => KeyValuePair.Create(c, l[..l.LastIndexOf(':')])))
            .ToFrozenDictionary();
}
