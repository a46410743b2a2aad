namespace Zoo.Statements;

public class Statements(MicrosoftMailer ms, PartnerMailer partner) : IDisposable
{
    public void Dispose() => ms.Send(MailKind.Outage);

    public MailKind Branches(MailKind kind, Customer customer, bool flag)
    {
        ;
        const MailKind Fixed = MailKind.Renewal;
        MailKind one = kind, other;
        if (flag) ms.Send(Fixed, customer); else if (!flag & customer.IsDirect) { ms.Send(MailKind.Offer, customer); } else ms.Send(one);
        switch (kind)
        {
            case MailKind.Renewal:
            case MailKind.Invoice when customer.IsDirect:
                ms.Send(kind, customer);
                goto case MailKind.Outage;
            case MailKind.Outage:
                { goto default; }
            case var late when late > MailKind.Offer:
                throw new InvalidOperationException();
            case not MailKind.None and var rest:
                return rest;
            default:
                partner.Send(kind);
                break;
        }

        switch (customer, flag) { case (null, true): break; case ({ IsDirect: true } direct, _): ms.Send(MailKind.Offer, direct); break; }
        switch (flag) { }
        other = one;
        return other;
    }

    public void Loops(List<Customer> all, (MailKind Kind, Customer To)[] pairs, int[,] grid)
    {
        for (int i = 0, j = all.Count; i < j; i++, --j) { if (i == 3) continue; ms.Send(MailKind.Renewal, all[i]); }
        for (; ; ) break;
        foreach (Customer one in all) { if (one.IsDirect) { ms.Send(MailKind.Offer, one); break; } }
        foreach (var (kind, (name, _)) in pairs.Select(pair => (pair.Kind, (pair.To.Name, 1)))) ms.Send(kind, name);
        foreach ((var kind, Customer to) in pairs) ms.Send(kind, to);
        foreach (ref var pair in pairs.AsSpan()) { pair.Kind = MailKind.Renewal; ms.Send(pair.Kind, pair.To); }
        foreach (ref readonly var pair in new ReadOnlySpan<(MailKind, Customer)>(pairs)) ms.Send(pair.Item1);
        foreach (var cell in grid) while (cell > 3) { if (cell > 4) goto Found; ms.Send((MailKind)cell); }
        do { ms.Send(all); } while (all.Remove(all[0]));
        Found:
        ms.Send(MailKind.Maintenance);
        Last: ;
    }

    public async Task ResourcesAsync(Customer customer, IAsyncEnumerable<(MailKind, int)> kinds, object gate)
    {
        using (var first = new Statements(ms, partner)) first.ms2 = ms;
        using (this) { ms.Send(MailKind.Renewal, customer); }
        using Statements second = new(ms, partner), third = new(ms, partner);
        await using var stream = new MemoryStream();
        await using (new MemoryStream().ConfigureAwait(false)) ms.Send(MailKind.Renewal, customer);
        await foreach (var (kind, _) in kinds) ms.Send(kind, customer);
        await foreach (var pair in kinds.ConfigureAwait(false).WithCancellation(default)) ms.Send(pair.Item1, customer);
        lock (gate) ms.Send(MailKind.Renewal);
        lock (new Lock()) { partner.Send(MailKind.Renewal); }
        checked { ms.Send((MailKind)(customer.Name.Length + 1)); }
        unchecked { ms.Send((MailKind)(customer.Name.Length - 1)); }
        _ = await Task.FromResult(second ?? third);
    }

    public void Exceptions(MailKind kind, Customer customer)
    {
        try { ms.Send(kind, customer); kind = MailKind.Renewal; }
        catch (InvalidOperationException exception) when (exception.Message.Length > 3) { ms.Send(kind, customer); throw; }
        catch (ArgumentException) { try { partner.Send(kind); } finally { kind = MailKind.Outage; } }
        catch when (kind == MailKind.Offer) { throw new IOException("", new Exception()); }
        catch { return; }
        finally { ms.Send(kind, customer); }
        try { } finally { }
        _ = customer ?? throw new ArgumentNullException(nameof(customer));
    }

    public IEnumerable<MailKind> Iterate(bool flag)
    {
        yield return MailKind.Renewal;
        try { if (flag) yield break; yield return MailKind.Outage; } finally { ms.Send(MailKind.Renewal); }
        foreach (var kind in Iterate(!flag)) { ms.Send(kind); yield return kind; }
    }

    public async IAsyncEnumerable<MailKind> IterateAsync([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation = default)
    {
        await Task.Delay(1, cancellation);
        yield return MailKind.Renewal;
        await foreach (var kind in IterateAsync(cancellation)) { ms.Send(kind); yield return kind; }
    }

    public unsafe void Unsafe(MailKind[] kinds, string text)
    {
        unsafe { MailKind kind = default; MailKind* address = &kind; *address = MailKind.Renewal; ms.Send(kind); ms.Send(address[0]); ms.Send(address->ToString()); }
        fixed (MailKind* first = kinds, second = &kinds[1]) { first[0] = second[-1]; ms.Send(*(first + 1)); ms.Send((nint)(second - first)); }
        fixed (char* letter = text) ms.Send(letter[0]);
        Span<MailKind> some = stackalloc MailKind[] { MailKind.Renewal, MailKind.Outage };
        ReadOnlySpan<int> numbers = stackalloc[] { 1, 2 };
        int* raw = stackalloc int[3];
        void* untyped = raw; int** deep = &raw;
        delegate*<MailKind, ref MailKind, in int, out bool, void> pointer = &Pointed;
        delegate* managed<int, int> plain = &Twice;
        pointer(some[0], ref some[1], numbers[0], out var done);
        ms.Send((MailKind)plain(sizeof(MailKind) + sizeof(nint) + **deep), done);
        ms.Send((nuint)untyped);
    }

    private static void Pointed(MailKind kind, ref MailKind other, in int number, out bool done) { other = kind; done = number > 0; }

    private static int Twice(int number) => number * 2;

    public void References(ref MailKind kind, MailKind[] kinds, dynamic late)
    {
        ref MailKind first = ref kinds[0];
        ref readonly MailKind steady = ref kind;
        scoped ref var other = ref first;
        scoped Span<MailKind> span = kinds;
        other = ref kinds[1];
        other = MailKind.Renewal;
        ms.Send(first); ms.Send(steady); ms.Send(span[0]);
        var reference = __makeref(other);
        __refvalue(reference, MailKind) = MailKind.Outage;
        ms.Send(__reftype(reference));
        late.Kind = kind; late[0] = late.Send(kind, to: late); ms.Send((object)late.Kind); late += 1; _ = new Customer().Equals(late); late(); ms.Send((MailKind)late); new Statements2(late);
        late.Changed += 1; late["x"]++; foreach (var one in late) ms.Send((object)one);
        Span<MailKind> slice = span[1..^1];
        slice = span;
    }

    private MicrosoftMailer ms2 = ms;

    private sealed class Statements2 { public Statements2(int number) { } public Statements2(string text) { } }
}
