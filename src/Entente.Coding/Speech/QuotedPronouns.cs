using System.Collections.Immutable;
using Entente.Coding.Actors;
using Entente.Coding.Reports;
using Entente.Knowledge.Actors;
using Entente.Language;

namespace Entente.Coding.Speech;

/// <summary>"We will never recognise you," Abbas told him: within quotation marks "we", "I" and "our" are whoever speaks, "you" and "your" whoever is told.</summary>
internal static class QuotedPronouns
{
    public static void Resolve(SyntaxTree tree, PartyMap parties, ImmutableArray<Quotation> quotations, ReferenceWords words)
    {
        foreach (var token in tree.Tokens)
        {
            if (token.Upos != "PRON")
            {
                continue;
            }

            if (words.Many.Contains(token.Form) && parties[token.Index] is [{ State: { } meant, How: "pronoun" }] && quotations.Any(q => q.Span.Contains(token.Span) && q.Speaker?.State == meant))
            {
                parties[token.Index] = []; // "Their actions were illegal," a Filipino said: not his own state's, of which he would say "our"
                continue;
            }

            var isHearer = words.Hearers.Contains(token.Form);
            if (!(isHearer || words.Speakers.Contains(token.Form)) || !parties[token.Index].IsEmpty)
            {
                continue;
            }

            var quotation = quotations.FirstOrDefault(q => q.Span.Contains(token.Span));
            var speaker = isHearer ? quotation?.Addressee : quotation?.Speaker;
            if (speaker?.State is not null)
            {
                parties[token.Index] = [speaker with { Text = token.Form, Span = token.Span, How = "pronoun" }];
                if (token is { Relation: "nmod:poss", Head: >= 0 } && parties[token.Head] is [{ State: null, Id: null, Sector: not null } own])
                {
                    parties[token.Head] = [own with { State = speaker.State, How = "pronoun" }]; // "Iran is holding our citizens"
                }
            }
        }
    }
}
