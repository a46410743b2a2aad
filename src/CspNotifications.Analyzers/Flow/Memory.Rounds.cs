namespace CspNotifications.Analyzers.Flow;

/// <summary>Values of the last round of a loop: what still holds one means an older one when its site makes it anew.</summary>
internal sealed partial class Memory
{
    /// <summary>What still holds a value of the last round, or says something of it, holds and means an older one from now on.</summary>
    private void Retire(int value, int older, int owner = 0, int olderOwner = 0)
    {
        if (Rename(value, older, owner, olderOwner))
        {
            var known = Fact(value);
            known = known with { Condition = known.Condition?.Rename(owner, olderOwner) };
            SetFact(older, Current.Facts.TryGet(older, out var before) ? before.Join(known) : known);
            MoveMembers(value, older);
        }

        foreach (var place in numbering.MembersOf(value).ToArray())
        {
            Current = Current.WithoutPlace(place);
            // Far down all of a type are one, and members of themselves.
            var initial = numbering.KnownInitialOf(place);
            if (initial == 0 || initial == value || numbering.IsDeep(initial))
                continue;

            var (_, key, type) = numbering[place];
            Retire(initial, numbering.InitialOf(numbering.Place(older, key, type), Initial), value, older);
        }

        Current = Current with { Facts = Current.Facts.Remove(value) };
    }

    private bool Rename(int value, int older, int owner, int olderOwner)
    {
        var isMeant = false;
        var places = new List<int>();
        Current.Store.ForEach((place, held) =>
        {
            if (held == value && !numbering[place].IsCapture)
                places.Add(place);
        });
        foreach (var place in places)
            Hold(place, value, older, owner, olderOwner);

        var stale = new List<(int Value, Value Known)>();
        Current.Facts.ForEach((other, known) =>
        {
            var isAsked = known.Condition is { } condition && condition.Mentions(value);
            var isQueried = known.Query is { } query && query.Mentions(value);
            var isBound = known.Targets.Any(target => target.Mentions(value));
            if (!isAsked && !isQueried && !isBound)
                return;

            stale.Add((other, known with
            {
                Condition = known.Condition?.Rename(value, older),
                Query = known.Query?.Rename(value, older),
                Targets = isBound ? [.. known.Targets.Select(target => target.Rename(value, older))] : known.Targets,
            }));
        });
        foreach (var (other, known) in stale)
        {
            SetFact(other, known);
            isMeant = true;
        }

        return isMeant;
    }

    /// <summary>A place holds an older value from now on; where another still holds that, one of its own, so that two collections do not mix.</summary>
    private void Hold(int place, int value, int older, int owner, int olderOwner)
    {
        var held = Current.Facts.TryGet(older, out _) ? numbering.ValueIn(place, "held") : older;
        if (held == value)
            return;

        var known = Fact(value);
        known = known with { Condition = known.Condition?.Rename(owner, olderOwner) };
        SetFact(held, Current.Facts.TryGet(held, out var before) ? before.Join(known) : known);
        Current = Current.WithPlace(place, held);
        MoveMembers(value, held);
    }

    private void MoveMembers(int value, int older)
    {
        foreach (var place in numbering.MembersOf(value).ToArray())
        {
            if (!Current.Store.TryGet(place, out var member))
                continue;

            var target = numbering.Place(older, numbering[place].Key, numbering[place].Type);
            if (numbering.IsDeep(older))
                continue;

            if (Current.Store.TryGet(target, out var before) && before != member)
                member = Either(before, member, numbering.ValueIn(target, "older"));

            Current = Current.WithPlace(target, member);
        }
    }
}
