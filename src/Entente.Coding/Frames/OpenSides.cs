using System.Collections.Immutable;
using Entente.Coding.Actors;
using Entente.Coding.Reports;
using Entente.Coding.Speech;
using Entente.Coding.Syntax;
using Entente.Knowledge;
using Entente.Knowledge.Events;
using Entente.Knowledge.Ontology;

namespace Entente.Coding.Frames;

/// <summary>Sides that no path of the frame leads to, by rules of last resort, the surest first (docs/decisions/0008).</summary>
internal sealed class OpenSides
{
    /// <summary>What is written for a path where none led to the recipient.</summary>
    public const string Far = "the only other state in the object's phrase";

    private const string Post = "where its post is";

    /// <summary>A crowd is of the place where it is, whatever it says.</summary>
    private const string Protest = "PROTEST";

    /// <summary>PLOVER's sector of armed groups that fight a government.</summary>
    private const string Rebels = "REB";

    private readonly Arguments arguments;
    private readonly PartyMap parties;
    private readonly KnowledgeBase knowledge;
    private readonly ActTraits traits;
    private readonly FrameConditions conditions;
    private readonly LocalParties locals;
    private readonly FarParties far;
    private readonly OpposedParties opposed;
    private readonly OpenDoers doers;
    private readonly OpenRecipients recipients;
    private readonly UnfitSides unfit;

    public OpenSides(Arguments arguments, PartyMap parties, KnowledgeBase knowledge, ImmutableArray<SpeechAct> speech, Party? scene)
    {
        (this.arguments, this.parties, this.knowledge) = (arguments, parties, knowledge);
        traits = knowledge.Traits;
        conditions = new FrameConditions(arguments, parties);
        locals = new LocalParties(arguments, parties, knowledge.Actors, knowledge.References, traits, scene);
        far = new FarParties(arguments, parties, knowledge.Actors, knowledge.References, traits);
        opposed = new OpposedParties(arguments, knowledge.Actors, knowledge.References);
        var walker = new PathWalker(arguments, parties, knowledge, speech);
        doers = new OpenDoers(arguments, knowledge, walker, conditions, new Jailers(arguments, parties, new ActPlaces(arguments, parties, knowledge.Actors, knowledge.References)));
        recipients = new OpenRecipients(arguments, parties, knowledge, walker);
        unfit = new UnfitSides(arguments, parties, knowledge, conditions);
    }

    public Sides Fill(Sides sides, TriggerMatch trigger, string type, FrameMatch? inner)
    {
        var frame = trigger.Frame;
        sides = doers.Fill(sides, trigger, type);
        if ((!frame.Mutual && unfit.IsOwnName(type, sides)) || (traits.Judgement.Contains(type) && (!frame.Mutual || type == "SUPPORT") && unfit.AreVictims(trigger, type, sides)) || unfit.AreCaptives(trigger, type, sides) || unfit.AreTheirOwn(type, sides) || unfit.AreBeyondBorder(type, sides))
        {
            sides = sides.ToNobody();
        }

        sides = sides with { Recipient = locals.WithOrigin(trigger.Head, sides.Recipient) };
        sides = Mourned(sides, trigger, type, ofTroops: true);
        if (!frame.Mutual && (frame.Content.IsEmpty || (type == Protest && !sides.Actor.IsEmpty))
            && locals.Place(type, trigger.Head, conditions.ObjectOf(trigger), sides.Actor, sides.Recipient, !frame.Recipient.IsEmpty) is var (actor, recipient, place))
        {
            sides = sides with { Actor = actor, Recipient = recipient, Place = place, RecipientPath = sides.RecipientPath ?? (recipient.IsEmpty ? null : "the place") };
        }

        sides = Mourned(sides, trigger, type, ofTroops: false);
        if (type == "ASSAULT" && !frame.Mutual && sides.Recipient is [{ How: "place", Sector: not null } hurt] && locals.Stronghold(trigger.Head) is { } post && post.State != hurt.State && sides.Actor.All(a => a.State != post.State))
        {
            sides = sides with { Recipient = [hurt with { State = post.State }] };
        }

        if (!frame.Mutual && locals.AtHome(type, trigger.Head, sides.Actor, sides.Recipient, conditions.ObjectOf(trigger)) is { } home)
        {
            sides = sides with { Actor = home };
        }

        if (sides.Recipient.IsEmpty && type == Protest && !frame.Mutual && opposed.Of(trigger, conditions.ObjectOf(trigger), sides.Actor) is { IsEmpty: false } against)
        {
            sides = sides with { Recipient = against, RecipientPath = "anti" };
        }

        if (!frame.Mutual && recipients.OfPost(type, sides) is { IsEmpty: false } host)
        {
            sides = sides with { Recipient = host, RecipientPath = Post };
        }

        if (!frame.Mutual && !(type == "SANCTION" && frame.Mode == "discontinue") && !(type == "ASSAULT" && doers.IsToldByForeigner(trigger, sides.Actor)) && locals.Own(type, trigger.Head, sides.Actor, sides.Recipient) is { } own)
        {
            sides = type == "AID" && own.All(p => p.Sector == Rebels) && sides.Actor[0].Sector != Rebels
                ? sides with { Recipient = [.. own.Select(p => p with { State = recipients.IsInsurgent(p) ? recipients.Accuser(trigger.Head, sides.Actor) : null })] }
                : sides with { Recipient = own, IsOwn = true };
        }

        if (type == "SANCTION" && frame.Mode == "discontinue" && !frame.Mutual && sides.Actor is [{ State: { } punisher }, ..] && !sides.Recipient.IsEmpty
            && sides.Recipient.All(p => p is { State: null, Id: null, Sector: { } sector } && knowledge.Traits.OrganSectors.Contains(sector)) && recipients.SoleOther(punisher, sides.Actor) is { } other)
        {
            sides = sides with { Recipient = [.. sides.Recipient.Select(p => p with { State = other, How = "nominal" })] };
        }

        if (sides.Recipient.IsEmpty && ((type == "COERCE" && (frame.Mode is "curfew" or "martial-law" || IsRepression(trigger))) || IsHomeDeed(trigger, type, sides.Actor)) && !frame.Recipient.IsEmpty && locals.Country(sides.Actor) is { } country)
        {
            sides = sides with { Recipient = [country], IsOwn = true };
        }

        if ((sides.Recipient.IsEmpty || unfit.IsOwnLeader(type, sides)) && !frame.Mutual && !frame.Recipient.IsEmpty && !frame.Alone && !(traits.AgainstTheDoer.Contains(type) && traits.Concerning.Contains(type) && sides.RecipientPath is not null) && (inner is null ? conditions.ObjectOf(trigger) : inner.Trigger.Head) is >= 0 and var about
            && far.Of(type, about, sides.Actor) is { IsEmpty: false } others)
        {
            sides = sides with { Recipient = others, RecipientPath = Far };
        }

        if (sides.Recipient.IsEmpty && type == "ACCUSE" && !frame.Mutual && !frame.Recipient.IsEmpty && !frame.Alone && inner is null && recipients.WhereDeplored(trigger, conditions.ObjectOf(trigger), sides.Actor) is { IsEmpty: false } ruler)
        {
            sides = sides with { Recipient = ruler, RecipientPath = "where it happens" };
        }

        if (sides.Recipient.IsEmpty && type == "RETREAT" && frame.Mode == "resign" && recipients.Host(sides.Actor) is { } at)
        {
            sides = sides with { Recipient = [at], RecipientPath = Post };
        }

        if (sides.Recipient.All(p => p.State is null && p.Id is null) && traits.OfAnswers.Contains(type) && !frame.Mutual && trigger.Trigger.Kind != TriggerKind.Noun && recipients.Provokers(trigger.Head, sides.Actor) is { IsEmpty: false } provokers)
        {
            sides = sides with { Recipient = provokers, RecipientPath = "whom it answers" };
        }

        if (sides.Recipient.IsEmpty && type == "MOBILIZE" && !frame.Mutual && !frame.Recipient.IsEmpty && recipients.Beyond(trigger.Head, sides.Actor) is { } beyond)
        {
            sides = sides with { Recipient = [beyond], RecipientPath = "beyond the border" };
        }

        if (sides.Recipient.IsEmpty && type == "ASSAULT" && !frame.Mutual && recipients.Struck(inner?.Trigger ?? trigger, sides.Actor) is { IsEmpty: false } struck)
        {
            sides = sides with { Recipient = struck, RecipientPath = "whom the attack killed" };
        }

        if (!frame.Mutual && locals.Rebels(type, trigger.Head, sides.Actor, sides.Recipient) is { } rebels)
        {
            sides = sides with { Actor = rebels };
        }

        if (sides.Recipient.IsEmpty && !frame.Mutual && !frame.Recipient.IsEmpty && recipients.Aimed(conditions.ObjectOf(trigger), sides.Actor) is { IsEmpty: false } aimed)
        {
            sides = sides with { Recipient = aimed, RecipientPath = "at whom it is aimed" };
        }

        if (sides.Recipient.IsEmpty && traits.Told.Contains(type) && !frame.Mutual && !frame.Alone && trigger.Trigger.Kind != TriggerKind.Noun && recipients.Hearer(trigger, sides.Actor) is { IsEmpty: false } hearer)
        {
            sides = sides with { Recipient = hearer, RecipientPath = "whom they tell it" };
        }

        if (sides.Recipient.IsEmpty && type == "AID" && !frame.Mutual && !frame.Recipient.IsEmpty && sides.Actor is [{ State: { } giver }] && trigger.Trigger.Kind != TriggerKind.Noun && recipients.Stricken(trigger.Head, giver) is { } stricken)
        {
            sides = sides with { Recipient = [stricken], RecipientPath = "whom the blow befell", Place = stricken };
        }

        if (doers.Talker(sides, trigger, type) is { } talker)
        {
            sides = sides with { Actor = [talker] };
        }

        if (sides.Recipient.IsEmpty && knowledge.Ontology.Types[type].Quad is 1 or 2 && !frame.Mutual && recipients.Thanker(trigger.Head, sides.Actor) is { IsEmpty: false } thanker)
        {
            sides = sides with { Recipient = thanker, RecipientPath = "who thanks for it" };
        }

        return sides.Recipient.IsEmpty && type == "THREATEN" && trigger.Trigger.Kind != TriggerKind.Noun && recipients.Conditioned(trigger, sides.Actor) is { IsEmpty: false } conditioned
            ? sides with { Recipient = conditioned, RecipientPath = OpenRecipients.Condition }
            : sides;
    }

    /// <summary>"its crackdown goes on", "continued the crackdown": a government does it at home.</summary>
    private bool IsRepression(TriggerMatch trigger) => trigger.Frame.Mode == "restrict" && trigger.Extra.Append(trigger.Head).Append(conditions.ObjectOf(trigger)).Any(t => t >= 0 && knowledge.References.Repressions.Contains(arguments.Tree[t].Lemma) && arguments.Under(t, "on") < 0 && arguments.Under(t, "against") < 0 && arguments.Under(t, "of") < 0);

    /// <summary>"The army crushed an uprising", "Gaddafi took power in a coup": what is put down or seized is at home, where nobody's name stands with it.</summary>
    private bool IsHomeDeed(TriggerMatch trigger, string type, ImmutableArray<Party> actor) => type is "COERCE" or "ASSAULT" && trigger.Frame.Mode is null or "restrict" or "seize" && actor is [{ Sector: not null }]
        && trigger.Extra.Append(conditions.ObjectOf(trigger)).Any(t => t >= 0 && t != trigger.Head && arguments.Words.Sides.HomeDeeds.Contains(arguments.Tree[t].Lemma) && arguments.Under(t, "against") < 0 && arguments.Under(t, "of") < 0 && arguments.Under(t, "by") < 0
            && !arguments.Tree.Children(t).ToArray().Any(c => !parties[c].IsEmpty));

    /// <summary>The dead of whom a government tells are its own: its soldiers wherever they fell, others where no place is named.</summary>
    private Sides Mourned(Sides sides, TriggerMatch trigger, string type, bool ofTroops) =>
        type == "ASSAULT" && !trigger.Frame.Mutual && doers.Mourner(trigger, sides.Actor) is { } mourner && locals.OfSpeaker(mourner, trigger.Head, sides.Recipient, ofTroops || !(sides.Actor.IsEmpty || trigger.Frame.Mode is "heavy-weapons" or "aerial")) is { IsEmpty: false } mourned
            ? sides with { Recipient = mourned, RecipientPath = sides.RecipientPath ?? "who says so" }
            : sides;
}
