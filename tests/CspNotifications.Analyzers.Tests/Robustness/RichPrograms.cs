namespace CspNotifications.Analyzers.Tests.Robustness;

/// <summary>Programs that together use every form the language has, in the world of the vocabulary. All of them compile.</summary>
internal static class RichPrograms
{
    public static readonly IReadOnlyDictionary<string, string> ByName = new Dictionary<string, string>
    {
        ["branches"] =
            "class P { void M(MicrosoftMailer ms, PartnerMailer p, MailKind k, Customer c, bool f) { IMailer s; if (f) { s = ms; k = MailKind.Outage; } "
            + "else if (c.IsDirect && !c.IsCspOnly || f) { s = p; } else { s = k is MailKind.Renewal or MailKind.Offer ? p : ms; } s.Send(k, c); } }",
        ["switch statement"] =
            "class P { void M(MicrosoftMailer ms, MailKind k, Customer c) { switch (k) { case MailKind.Outage when c.IsDirect: ms.Send(k, c); break; "
            + "case MailKind.Renewal: goto case MailKind.Invoice; case MailKind.Invoice: ms.Send(k); goto default; default: return; } } }",
        ["switch expression"] =
            "class P { MailKind M(MicrosoftMailer ms, object o) { var k = o switch { RenewalNotice { Plan: \"x\" } => MailKind.Renewal, (int a, int b) when a > b => MailKind.Offer, "
            + "int[] and [1, .. var rest, 2] => MailKind.None, Message(var kind, { IsDirect: true } to) => kind, null => MailKind.Outage, not string and > 3 => MailKind.Invoice, _ => default }; ms.Send(k); return k; } }",
        ["loops"] =
            "class P { void M(MicrosoftMailer ms, List<Customer> all) { for (int i = 0, j = 1; i < all.Count && j < 9; i++, j--) ms.Send(MailKind.Offer, all[i]); "
            + "foreach (var c in all) { if (c.IsDirect) continue; ms.Send(MailKind.Offer, c); break; } var n = 3; while (n-- > 0) ms.Send(MailKind.Outage); do { n++; } while (n < 5); } }",
        ["exceptions"] =
            "class P { void M(MicrosoftMailer ms, Customer c) { var k = MailKind.Renewal; try { k = MailKind.Outage; ms.Send(k, c); } catch (InvalidOperationException e) when (e.Message == \"\") "
            + "{ ms.Send(k); throw; } catch { k = MailKind.Offer; } finally { ms.Send(k, c); } _ = c ?? throw new Exception(); } }",
        ["resources"] =
            "class P : IDisposable { public void Dispose() { } void M(MicrosoftMailer ms) { using var a = new P(); using (var b = new P()) lock (b) { checked { ms.Send(MailKind.Renewal); } } unchecked { ; } } "
            + "unsafe void F(int[] x) { fixed (int* p = x) { *p = 1; int* q = stackalloc int[3]; q[0]++; } } }",
        ["async"] =
            "class P { async Task<MailKind> M(MicrosoftMailer ms, IAsyncEnumerable<Customer> all) { await foreach (var c in all.ConfigureAwait(false)) ms.Send(MailKind.Offer, c); "
            + "var k = await Task.FromResult(MailKind.Renewal).ConfigureAwait(false); await Task.WhenAll(Task.Run(() => ms.Send(k)), Task.CompletedTask); await using var s = new MemoryStream(); return k; } }",
        ["iterator"] =
            "class P { IEnumerable<MailKind> M(MicrosoftMailer ms, bool f) { yield return MailKind.Renewal; if (f) yield break; foreach (var k in M(ms, true)) { ms.Send(k); yield return k; } } }",
        ["lambdas"] =
            "class P { event Action<MailKind> E; void M(MicrosoftMailer ms, Customer c) { Action<MailKind> a = k => ms.Send(k, c); a(MailKind.Renewal); a += ms.Send2; Func<int, Func<int>> f = static x => () => x; E += a; E?.Invoke(MailKind.Invoice); "
            + "void Local(MailKind k = MailKind.Renewal) { ms.Send(k); if (k == 0) Local(MailKind.Outage); } Local(); new List<Customer>().ForEach(delegate (Customer x) { ms.Send(MailKind.Offer, x); }); } } static class X { public static void Send2(this MicrosoftMailer m, MailKind k) { } }",
        ["linq"] =
            "class P { void M(MicrosoftMailer ms, List<Customer> all) { var q = from c in all where c.IsDirect let n = c.Name join d in all on c.Name equals d.Name into g from e in g.DefaultIfEmpty() orderby n descending group e by n into h select new { h.Key, First = h.First() }; "
            + "foreach (var x in q.Take(3)) ms.Send(MailKind.Offer, x.First); all.Where(c => c.IsDirect).Select((c, i) => (c, i)).ToList().ForEach(t => ms.Send(MailKind.Offer, t.c)); } }",
        ["tuples"] =
            "class P { (MailKind kind, Customer to) M(MicrosoftMailer ms, Customer c) { var (k, to) = (MailKind.Renewal, c); (k, _) = (MailKind.Outage, 1); (IMailer m, MailKind l) t = (ms, k); t.m.Send(t.l, to); if (t is (MicrosoftMailer s, MailKind.Renewal)) s.Send(t); foreach (var (a, b) in new[] { (1, 2) }) k = (MailKind)(a + b); return (k, to); } }",
        ["objects"] =
            "class P { void M(MicrosoftMailer ms, Customer c) { var m = new Mail { Kind = MailKind.Renewal, To = c, Body = new RenewalNotice(\"x\") with { Plan = \"y\" } }; m.Kind = MailKind.Outage; ms.Send(m); var n = new { m.Kind, c }; ms.Send(n); "
            + "var d = new Dictionary<string, MailKind> { [\"a\"] = MailKind.Renewal }; if (d.TryGetValue(\"a\", out var k)) ms.Send(k); ms.Send(new List<MailKind> { MailKind.Offer, k }); ms.Send(new Dictionary<int, MailKind> { { 1, k } }); } }",
        ["collections"] =
            "class P { void M(MicrosoftMailer ms, MailKind k) { MailKind[] a = [MailKind.Renewal, k]; List<MailKind> b = [.. a, MailKind.Outage]; Span<MailKind> s = [k]; ms.Send(a[0]); ms.Send(b[^1]); ms.Send(a[1..]); int[,] z = { { 1, 2 }, { 3, 4 } }; int[][] y = [[1], [2]]; a[0] = MailKind.Outage; ms.Send(s[0]); } }",
        ["strings"] =
            "class P { void M(MicrosoftMailer ms, RenewalNotice r) { var t = $\"{r.Plan,5:x} {{}} {r}\" + \"a\" + 1; t += r; ms.Send(t); ms.Send(string.Format(\"{0}\", r)); ms.Send(string.Join(\",\", r, 2)); var b = new System.Text.StringBuilder().Append(r).AppendLine().Append('c'); ms.Send(b.ToString()); ms.Send(nameof(M) + @\"a\" + \"b\"u8.Length); } }",
        ["nulls"] =
            "class P { Mail _m; void M(MicrosoftMailer ms, Mail a, MailKind? k) { _m ??= a ?? new Mail(); ms?.Send(a?.Kind); _m?.ToString()?.Trim(); _m!.Kind = k ?? MailKind.Renewal; if (k is { } v) ms.Send(v); if (k.HasValue) ms.Send(k.Value, _m?.To); ms.Send(a is null ? default(MailKind) : a.Kind); } }",
        ["references"] =
            "ref struct Q { public ref int N; } class P { MailKind _k; ref MailKind R(ref MailKind a, in MailKind b, out MailKind c) { c = b; ref var r = ref a; r = MailKind.Renewal; return ref (c == b ? ref a : ref _k); } void M(MicrosoftMailer ms) { var x = MailKind.Outage; R(ref x, MailKind.None, out var y) = MailKind.Offer; ms.Send(x); ms.Send(y); R(ref x, x, out _); } }",
        ["members"] =
            "class P(MicrosoftMailer ms, Customer c) { readonly MailKind _k = MailKind.Renewal; MailKind K { get => field; set { field = value; ms.Send(value, c); } } = MailKind.Outage; MailKind this[int i] { get => _k; init => _k = value; } public P() : this(new(), new()) => K = _k; ~P() => ms.Send(K); "
            + "public static P operator +(P a, P b) { a.K = b._k; return a; } public static implicit operator MailKind(P p) => p._k; event Action E { add { ms.Send(_k); } remove { } } static P() { } }",
        ["generics"] =
            "interface IBox<out T> { T Value { get; } } class P<T, U> where T : class, IMailer, new() where U : struct, Enum { void M(T t, U u, IBox<RenewalNotice> b) { t.Send(u); new T().Send(b.Value); t.Send(default(U)); Go<RenewalNotice>(t); } void Go<V>(T t) => t.Send(typeof(V)); static V Id<V>(V v) => v; void N(MicrosoftMailer ms) => Id(ms).Send(Id(MailKind.Renewal)); }",
        ["extensions"] =
            "static class X { extension(Customer c) { public bool IsBig => c.Name.Length > 9; public void Tell(MicrosoftMailer ms, MailKind k) => ms.Send(k, c); public static Customer None => new(); } public static void Old(this Customer c, MicrosoftMailer ms) { if (c.IsBig && Guards.HasContract(c)) c.Tell(ms, MailKind.Renewal); } }",
        ["dynamic and jumps"] =
            "class P { int M(MicrosoftMailer ms, dynamic d, object o, int n) { again: d.Kind = MailKind.Renewal; ms.Send((object)d.Kind); if (n-- > 0) goto again; ms.Send(o as RenewalNotice, (Customer)d[0]); var s = sizeof(int) + default(int) + (n << 1) ^ ~n; s >>>= 2; ms.Send(-s); return s is > 1 and < 5 ? s : throw null; } }",
    };
}
