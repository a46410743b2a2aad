using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Fixes;

/// <summary>Types that are made, kept or named in ways that injection has to know of: the result compiles and is right, or nothing is offered.</summary>
public class InjectUnusualTypesTests
{
    private const string Notifier =
        """
        public class Notifier(MicrosoftMailer ms)
        {
            public void Run(Customer customer) => ms.{|CSPN1001:Send|}(MailKind.Renewal, customer);
        }
        """;

    private const string Injected =
        """
        public class Notifier(MicrosoftMailer ms«→, PartnerMailer partnerMailer»)
        {
            public void Run(Customer customer) => «ms→partnerMailer».{|CSPN1001:Send|}(MailKind.Renewal, customer);
        }
        """;

    /// <summary>Code that is right, and what it hands over afterwards.</summary>
    [Theory]
    [InlineData("public static class H { public static string Name => nameof(Notifier) + typeof(Notifier).Name; }")]
    [InlineData("public static class H { public static System.Linq.Expressions.Expression<Func<MicrosoftMailer, PartnerMailer, Notifier>> Make() => (ms, p) => new Notifier(ms«→, p»); }")]
    [InlineData("public static class H { public static IEnumerable<Notifier> Make(IEnumerable<MicrosoftMailer> all, PartnerMailer p) => all.Select(ms => new Notifier(ms«→, p»)); }")]
    [InlineData("public class Tests { public void Sends() { var notifier = new Notifier(new MicrosoftMailer()«→, new PartnerMailer()»); notifier.Run(new Customer()); } }")]
    [InlineData("public class Outer(PartnerMailer p) { public PartnerMailer P => p; public void Go(MicrosoftMailer ms) => new Notifier(ms«→, P»).Run(new()); }")]
    public Task Construction_HandsTheChannelOver(string other) => Fixed.Code(Injected + "\n" + other);

    [Theory]
    [InlineData("public static class H { public static object Make(MicrosoftMailer ms) => Activator.CreateInstance(typeof(Notifier), ms)!; }")]
    [InlineData("public static class H { public static Notifier Make() => Activator.CreateInstance<Notifier>(); }")]
    [InlineData("public class Derived : Notifier { public Derived(MicrosoftMailer ms) : base(ms) { } }")]
    [InlineData("public interface IMake<T> where T : IMake<T> { static abstract T Make(MicrosoftMailer ms); } public class Made(MicrosoftMailer ms) : Notifier(ms), IMake<Made> { public static Made Make(MicrosoftMailer ms) => new(ms); }")]
    public Task ConstructionWithoutTheChannel_IsNotOffered(string other) => Fixed.Code(Notifier + "\n" + other);

    /// <summary>An attribute is constructed where it stands, an empty struct without a constructor, and a serializer asks for its own parameters.</summary>
    [Theory]
    [InlineData("public class NoteAttribute : Attribute { #MEMBER# } [Note] public class Noted;")]
    [InlineData("public struct Note { #MEMBER# }")]
    [InlineData("public class Note { public Note() { } protected Note(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context) { } #MEMBER# }")]
    [InlineData("public interface INote { #MEMBER# }")]
    [InlineData("public record Note(int Count) { #MEMBER# } public static class H { public static bool Is(object o) => o is Note(var count); }")]
    public Task TypeThatOthersMake_IsNotOffered(string type) =>
        Fixed.Code(type.Replace("#MEMBER#", "public void Run(MicrosoftMailer ms) => ms.{|CSPN1001:Send|}(MailKind.Renewal);"));

    [Theory]
    [InlineData("private static readonly object Gate; static Notifier() { Gate = new(); }", "")]
    [InlineData("[Obsolete] public Notifier(string name) : this(new MicrosoftMailer()«→, new PartnerMailer()») { Console.WriteLine(name); }", "")]
    [InlineData("private static readonly Notifier One = new(new MicrosoftMailer()«→, new PartnerMailer()»); public static Notifier Get() => One;", "")]
    [InlineData("private void _partner() { }", "")]
    [InlineData("", "where T : class, new()")]
    public Task Members_AreLeft(string member, string constraint) => Fixed.Code(
        $$"""
        public class Notifier{{(constraint.Length > 0 ? "<T>" : "")}} {{constraint}}
        {
            private readonly MicrosoftMailer _ms;
        «→    private readonly PartnerMailer _partnerMailer;
        »    {{member}}
            public Notifier(MicrosoftMailer ms«→, PartnerMailer partnerMailer») { _ms = ms;«→ _partnerMailer = partnerMailer;» }
            public void Run(Customer customer) => «_ms→_partnerMailer».{|CSPN1001:Send|}(MailKind.Renewal, customer);
        }
        """);

    /// <summary>Names that mean something already, and the name that is taken instead.</summary>
    [Theory]
    [InlineData("var partnerMailer = 3; Console.WriteLine(partnerMailer);", "", "partnerMailer2", "_partnerMailer")]
    [InlineData("Action<int> with = partnerMailer => Console.WriteLine(partnerMailer); with(1);", "", "partnerMailer2", "_partnerMailer")]
    [InlineData("foreach (var partnerMailer in new[] { 1 }) Console.WriteLine(partnerMailer);", "", "partnerMailer2", "_partnerMailer")]
    [InlineData("", "private void _partnerMailer() { }", "partnerMailer", "_partnerMailer2")]
    public Task NamesInTheWay_AreNotTaken(string statement, string member, string parameter, string field) => Fixed.Code(
        $$"""
        public class Notifier
        {
            private readonly MicrosoftMailer _ms;
        «→    private readonly PartnerMailer {{field}};
        »    {{member}}
            public Notifier(MicrosoftMailer ms«→, PartnerMailer {{parameter}}»)
            {
                {{statement}}
                _ms = ms;
        «→        {{field}} = {{parameter}};
        »    }
            public void Run(Customer customer) => «_ms→{{field}}».{|CSPN1001:Send|}(MailKind.Renewal, customer);
        }
        """);

    [Fact]
    public Task NameThatIsInherited_IsNotHidden() => Fixed.Code(
        """
        public class Based { protected readonly object _partnerMailer = new(); }
        public class Notifier : Based
        {
            private readonly MicrosoftMailer _ms;
        «→    private readonly PartnerMailer _partnerMailer2;
        »    public Notifier(MicrosoftMailer ms«→, PartnerMailer partnerMailer») { _ms = ms;«→ _partnerMailer2 = partnerMailer;» }
            public void Run(Customer customer) => «_ms→_partnerMailer2».{|CSPN1001:Send|}(MailKind.Renewal, customer);
        }
        """);

    [Fact]
    public Task NameThatIsAKeyword_IsEscaped() => Fixed.Code(
        """
        [NotificationSender(SenderOrigin.Microsoft), PartnerChannel(typeof(Event))] public class Alarm { public void Send(MailKind kind) { } }
        [NotificationSender(SenderOrigin.Partner)] public class Event { public void Send(MailKind kind) { } }
        public class Notifier
        {
            private readonly Alarm alarm;
        «→    private readonly Event @event;
        »    public Notifier(Alarm alarm«→, Event @event») { this.alarm = alarm;«→ this.@event = @event;» }
            public void Run() => «alarm→this.@event».{|CSPN1001:Send|}(MailKind.Renewal);
        }
        """);

    /// <summary>In and ref parameters, optional ones and those of any number, and how they are handed over.</summary>
    [Theory]
    [InlineData("in MicrosoftMailer ms, ref int count, out int done«→, PartnerMailer partnerMailer»", "done = count;", "var count = 1; return new(in ms, ref count, out var done«→, p»);")]
    [InlineData("MicrosoftMailer ms, «→PartnerMailer partnerMailer, »string name = \"x\", params int[] rest", "", "return new(ms, «→p, »\"y\", 1, 2);")]
    [InlineData("MicrosoftMailer ms, «→PartnerMailer partnerMailer, »string name = \"x\", params int[] rest", "", "return new(ms, «→p, »rest: [1]);")]
    [InlineData("MicrosoftMailer ms, «→PartnerMailer partnerMailer, »string name = \"x\"", "", "return new(name: \"q\", ms: ms«→, partnerMailer: p»);")]
    [InlineData("«→PartnerMailer partnerMailer, »MicrosoftMailer ms = null!", "", "return new(«→p»);")]
    public Task Parameters_OfAllKinds_AreHandedOver(string parameters, string statement, string construction) => Fixed.Code(
        $$"""
        public class Notifier
        {
            private readonly MicrosoftMailer _ms;
        «→    private readonly PartnerMailer _partnerMailer;
        »    public Notifier({{parameters}}) { _ms = ms;«→ _partnerMailer = partnerMailer;» {{statement}} }
            public void Run(Customer customer) => «_ms→_partnerMailer».{|CSPN1001:Send|}(MailKind.Renewal, customer);
            public static Notifier Make(MicrosoftMailer ms, PartnerMailer p) { {{construction}} }
        }
        """);

    /// <summary>What is made of the neighbour's parameter is not made of the channel.</summary>
    [Theory]
    [InlineData("IServiceProvider services", "(MicrosoftMailer)services.GetService(typeof(MicrosoftMailer))!")]
    [InlineData("Lazy<MicrosoftMailer> lazy", "lazy.Value")]
    [InlineData("MicrosoftMailer given", "given ?? new MicrosoftMailer()")]
    public Task Neighbour_ThatIsMadeOfItsParameter_IsNotCopied(string parameter, string value) => Fixed.Code(
        $$"""
        public class Notifier
        {
            private readonly MicrosoftMailer _ms;
        «→    private readonly PartnerMailer _partnerMailer;
        »    public Notifier({{parameter}}«→, PartnerMailer partnerMailer») { _ms = {{value}};«→ _partnerMailer = partnerMailer;» }
            public void Run(Customer customer) => «_ms→_partnerMailer».{|CSPN1001:Send|}(MailKind.Renewal, customer);
        }

        public class Other({{parameter}}«→, PartnerMailer partnerMailer»)
        {
            private readonly MicrosoftMailer _ms = {{value}};
        «→    private readonly PartnerMailer _partnerMailer = partnerMailer;
        »    public void Run(Customer customer) => «_ms→_partnerMailer».{|CSPN1001:Send|}(MailKind.Renewal, customer);
        }
        """);

    /// <summary>What the constructor calls may send, and it may end early: the channel is kept before.</summary>
    [Theory]
    [InlineData("int n", "«→_partnerMailer = partnerMailer; »Console.WriteLine(n);")]
    [InlineData("int n", "«→_partnerMailer = partnerMailer; »if (n == 0) return; _count = n;")]
    [InlineData("int n", "«→_partnerMailer = partnerMailer; »(_count, _other) = (n, n);")]
    public Task ConstructorThatDoesOtherThings_KeepsTheChannelFirst(string parameter, string body) => Fixed.Code(
        $$"""
        public class Notifier
        {
            private int _count, _other;
        «→    private readonly PartnerMailer _partnerMailer;
        »    public Notifier({{parameter}}«→, PartnerMailer partnerMailer») { {{body}} }
            public int Sum => _count + _other;
            public void Run(MicrosoftMailer ms) => «ms→_partnerMailer».{|CSPN1001:Send|}(MailKind.Renewal);
        }
        """);

    /// <summary>A base class and the class that is derived from it are handed the channel by one fix.</summary>
    [Fact]
    public Task BaseAndDerived_AreFixedTogether() => Fixed.Documents(
        """
        public abstract class Base
        {
            private readonly MicrosoftMailer _ms;
        «→    private readonly PartnerMailer _partnerMailer;
        »    protected Base(MicrosoftMailer ms«→, PartnerMailer partnerMailer») { _ms = ms;«→ _partnerMailer = partnerMailer;» }
            protected void Run(Customer customer) => «_ms→_partnerMailer».{|CSPN1001:Send|}(MailKind.Renewal, customer);
        }
        """,
        """
        public class Derived : Base
        {
            private readonly MicrosoftMailer _mine;
        «→    private readonly PartnerMailer _partnerMailer;
        »    public Derived(MicrosoftMailer ms«→, PartnerMailer partnerMailer») : base(ms«→, partnerMailer») { _mine = ms;«→ _partnerMailer = partnerMailer;» }
            public void Go(Customer customer) => «_mine→_partnerMailer».{|CSPN1001:Send|}(MailKind.Renewal, customer);
        }

        public class Handed : Base
        {
            public Handed(MicrosoftMailer ms, PartnerMailer mine) : base(ms«→, mine») { System.Console.WriteLine(mine); }
        }
        """,
        Vocabulary.Source);

    [Theory]
    [InlineData("/// <summary>One.</summary>\n    /// <param name=\"ms\">It.</param>\n", "    /// <param name=\"partnerMailer\">Sends from the partner.</param>\n", "")]
    [InlineData("/**\n     * <param name=\"ms\">It.</param>\n", "     * <param name=\"partnerMailer\">Sends from the partner.</param>\n", "     */\n")]
    [InlineData("/// <summary>One.</summary><param name=\"ms\">It.</param>", "<param name=\"partnerMailer\">Sends from the partner.</param>", "\n")]
    public Task Documentation_OfAnyForm_NamesTheParameter(string before, string added, string after) => Fixed.Code(
        $$"""
        public class Notifier
        {
            private readonly MicrosoftMailer _ms;
        «→    private readonly PartnerMailer _partnerMailer;
        »
            {{before}}«→{{added}}»{{after}}    public Notifier(MicrosoftMailer ms«→, PartnerMailer partnerMailer») { _ms = ms;«→ _partnerMailer = partnerMailer;» }
            public void Run(Customer customer) => «_ms→_partnerMailer».{|CSPN1001:Send|}(MailKind.Renewal, customer);
        }
        """);
}
