namespace CspNotifications.Analyzers.Tests.Robustness;

/// <summary>
/// A program in many files that call each other: helpers, rings of recursion that are entered at each of their members, implementations that
/// agree and that do not, types in parts, constructors that hand on, functions that are handed around. In the world of the vocabulary.
/// </summary>
internal static class ScatteredProgram
{
    public static readonly IReadOnlyDictionary<string, string> Files = new Dictionary<string, string>
    {
        ["Helpers.cs"] =
            """
            public static class Helpers
            {
                public static void Notify(this MicrosoftMailer ms, MailKind about, object to) => ms.Send(about, to);
                public static void Tell(MicrosoftMailer ms, MailKind about, object to) => ms.Notify(about, to);
                public static MailKind Pick(bool late) => late ? MailKind.Renewal : MailKind.Outage;
                public static MailKind Other(bool late) => late ? MailKind.Invoice : Kinds.Quiet(late);
                public static bool IsKnown(Customer one) => one.IsDirect;
                public static IEnumerable<MailKind> All() { yield return MailKind.Outage; yield return MailKind.Newsletter; foreach (var one in Kinds.Few()) yield return one; }
            }
            """,
        ["Kinds.cs"] =
            """
            public static class Kinds
            {
                public static readonly MailKind Default = Helpers.Pick(true);
                public static MailKind Last = MailKind.Offer;
                public static MailKind Quiet(bool late) => late ? MailKind.Maintenance : Helpers.Other(!late);
                public static MailKind[] Few() => [MailKind.Offer, MailKind.Outage];
                public static void Remember(MailKind about) => Last = about;
            }
            """,
        ["Ring1.cs"] =
            """
            public partial class Ring(MicrosoftMailer ms)
            {
                public void First(MailKind about, Customer to, int n) { if (n > 0) Second(to, about, n - 1); else ms.Send(about, to); }
                public MailKind A(int n) => n == 0 ? MailKind.Outage : B(n - 1);
                public void EnterA(Customer to) { First(MailKind.Renewal, to, 3); ms.Send(A(3), to); ms.Send(Left(2, MailKind.Newsletter), to); }
            }
            """,
        ["Ring2.cs"] =
            """
            public partial class Ring
            {
                public void Second(Customer to, MailKind about, int n) { if (n > 1) Third(about, n, to); else First(about, to, n - 1); }
                public MailKind B(int n) => n == 0 ? MailKind.Invoice : C(n - 1);
                public void EnterB(Customer to) { Second(to, MailKind.Invoice, 3); ms.Send(B(3), to); if (to.IsDirect) Second(to, MailKind.Offer, 2); }
                public MailKind Left(int n, MailKind about) => n == 0 ? about : Right(n - 1, n > 2 ? MailKind.Renewal : about);
            }
            """,
        ["Ring3.cs"] =
            """
            public partial class Ring
            {
                public void Third(MailKind about, int n, Customer to) { if (n > 2) First(MailKind.Newsletter, to, n - 1); First(about, to, n); ms.Send(MailKind.Outage, to); }
                public MailKind C(int n) => n == 0 ? MailKind.Renewal : n == 1 ? MailKind.Maintenance : A(n - 1);
                public void EnterC(Customer to) { Third(MailKind.Offer, 3, to); ms.Send(C(3), to); Third(MailKind.Outage, 1, to); ms.Send(Right(2, MailKind.Outage), to); }
                public MailKind Right(int n, MailKind about) => n > 0 ? Left(n - 1, about) : MailKind.Newsletter;
            }
            """,
        ["Lists1.cs"] =
            """
            public static class Lists
            {
                public static List<MailKind> Grow(int n, List<MailKind> all) { if (n == 0) return all; all.Add(MailKind.Renewal); return Shrink.Cut(n - 1, all); }
                public static void Run(MicrosoftMailer ms, Customer to) { foreach (var one in Grow(3, new List<MailKind>())) ms.Send(one, to); }
            }
            """,
        ["Lists2.cs"] =
            """
            public static class Shrink
            {
                public static List<MailKind> Cut(int n, List<MailKind> all) { if (n == 0) return all; all.Add(MailKind.Invoice); return Lists.Grow(n - 1, all); }
                public static void Run(MicrosoftMailer ms, Customer to) { foreach (var one in Cut(3, [MailKind.Newsletter])) ms.Send(one, to); }
            }
            """,
        ["Post.cs"] =
            """
            public interface IPost { void Post(MailKind about, object to); MailKind Preferred { get; } object Draft(); }
            public interface IOnly { void Post(object what); }
            public interface ISplit { void Post(object what); }
            """,
        ["PostA.cs"] =
            """
            public class PostA(MicrosoftMailer ms) : IPost, IOnly, ISplit
            {
                public void Post(MailKind about, object to) => ms.Send(about, to);
                public MailKind Preferred => MailKind.Renewal;
                public object Draft() => new RenewalNotice("a");
                void IOnly.Post(object what) => ms.Send(what);
                void ISplit.Post(object what) => ms.Send(what);
            }
            """,
        ["PostB.cs"] =
            """
            public class PostB(MicrosoftMailer ms) : IPost, ISplit
            {
                public void Post(MailKind about, object to) => Helpers.Tell(ms, about, to);
                public MailKind Preferred => MailKind.Invoice;
                public object Draft() => new RenewalNotice("b");
                void ISplit.Post(object what) => new PartnerMailer().Send(what);
            }
            """,
        ["PostC.cs"] =
            """
            public sealed class PostC : IPost
            {
                private readonly MicrosoftMailer _ms;
                public PostC() : this(new MicrosoftMailer()) { }
                public PostC(MicrosoftMailer ms) => _ms = ms;
                public void Post(MailKind about, object to) { if (to is Customer) _ms.Notify(about, to); else _ms.Send(about, to); }
                public MailKind Preferred { get; } = MailKind.Renewal;
                public object Draft() => new RenewalNotice("c");
            }
            """,
        ["Dispatch.cs"] =
            """
            public class Dispatch(IPost post, IOnly only, ISplit split, MicrosoftMailer ms)
            {
                public void Run(Customer to, bool flag)
                {
                    post.Post(MailKind.Renewal, to);
                    post.Post(MailKind.Newsletter, to);
                    post.Post(MailKind.Outage, to);
                    only.Post(MailKind.Invoice);
                    split.Post(MailKind.Renewal);
                    ms.Send(post.Preferred, to);
                    ms.Send(post.Draft(), to);
                    (flag ? (IPost)new PostA(ms) : new PostC()).Post(MailKind.Offer, to);
                }
            }
            """,
        ["Parts1.cs"] =
            """
            public partial class Parts
            {
                private readonly MailKind _one = MailKind.Renewal;
                private readonly MailKind _two;
                public Parts(MicrosoftMailer ms) : this(ms, true) { }
                private Parts(MicrosoftMailer ms, bool flag) { _ms = ms; _two = flag ? MailKind.Offer : MailKind.Outage; }
                public void RunOne(Customer to) { _ms.Send(_one, to); _ms.Send(_two, to); _ms.Send(_three, to); }
            }
            """,
        ["Parts2.cs"] =
            """
            public partial class Parts
            {
                private readonly MicrosoftMailer _ms;
                private readonly MailKind _three = MailKind.Invoice;
                public Parts(MicrosoftMailer ms, int n) { _ms = ms; _two = n > 3 ? MailKind.Offer : MailKind.Newsletter; }
                public Parts(MicrosoftMailer ms, string text) : this(ms, text.Length) { }
                public void RunTwo(Customer to) { if (to.IsDirect) _ms.Send(_two, to); Helpers.Tell(_ms, _one, to); }
            }
            """,
        ["Functions.cs"] =
            """
            public static class Functions
            {
                public static Action<MailKind> Sender(MicrosoftMailer ms, object to) => about => ms.Send(about, to);
                public static void Each(IEnumerable<MailKind> kinds, Action<MailKind> act) { foreach (var one in kinds) act(one); }
                public static Func<MailKind> Always(MailKind about) => () => about;
                public static Action Later(MicrosoftMailer ms) => () => ms.Send(MailKind.Renewal);
                public static T Twice<T>(Func<T> make) { make(); return make(); }
            }
            """,
        ["Handed.cs"] =
            """
            public class Handed(MicrosoftMailer ms)
            {
                private Action<MailKind> _kept;
                public void Run(Customer to, List<MailKind> kinds)
                {
                    Functions.Each([MailKind.Renewal, MailKind.Outage], Functions.Sender(ms, to));
                    Functions.Each(Helpers.All(), one => ms.Send(one, to));
                    ms.Send(Functions.Twice(Functions.Always(MailKind.Newsletter)), to);
                    Functions.Later(ms)();
                    _kept = Functions.Sender(ms, to);
                    _kept(MailKind.Invoice);
                    void Local(MailKind one, int n) { if (n > 0) Local(MailKind.Newsletter, n - 1); ms.Send(one, to); }
                    Local(MailKind.Outage, 2);
                    kinds.Where(one => one == MailKind.Offer).ToList().ForEach(one => ms.Notify(one, to));
                }
            }
            """,
        ["State.cs"] =
            """
            public class Statics(MicrosoftMailer ms)
            {
                public void Run(Customer to, bool flag)
                {
                    ms.Send(Kinds.Default, to);
                    Kinds.Remember(MailKind.Renewal);
                    ms.Send(Kinds.Last, to);
                    Kinds.Remember(flag ? MailKind.Outage : MailKind.Newsletter);
                    ms.Send(Kinds.Last, to);
                    ms.Send(flag ? Helpers.Pick(flag) : Kinds.Quiet(flag), to);
                    ms.Send(Helpers.Other(flag), to);
                    if (Helpers.IsKnown(to)) ms.Send(MailKind.Offer, to); else ms.Send(MailKind.Offer, to);
                }
            }
            """,
        ["Chain.cs"] =
            """
            public abstract class Link
            {
                protected readonly MailKind About;
                protected Link(MailKind about) => About = about;
                public abstract MailKind Next(int n);
                public void Run(MicrosoftMailer ms, Customer to) { ms.Send(About, to); ms.Send(Next(2), to); }
            }
            """,
        ["ChainA.cs"] =
            """
            public class LinkA : Link
            {
                public LinkA() : base(MailKind.Renewal) { }
                public override MailKind Next(int n) => n == 0 ? MailKind.Offer : new LinkB(n).Next(n - 1);
            }
            """,
        ["ChainB.cs"] =
            """
            public class LinkB : Link
            {
                public LinkB(int n) : base(n > 1 ? MailKind.Invoice : MailKind.Outage) { }
                public override MailKind Next(int n) => n == 0 ? MailKind.Offer : new LinkA().Next(n - 1);
            }
            """,
    };
}
