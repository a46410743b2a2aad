using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Interprocedural;

/// <summary>An object that a member holds for good may be written by whoever gets hold of it, unless nobody does.</summary>
public class KeptObjectTests
{
    private static Task Runs(string members, string statements) => Analyzed.Code(
        $$"""
        public class State
        {
            public bool IsReady { get; set; }
            public bool IsOpen;
            public bool IsFixed { get; init; }
            public MailKind Kind { get; set; }
            public Mail Mail { get; set; }
            public IMailer To { get; set; }
            public State Inner { get; set; }
        }
        public record Rule(bool IsAllowed);
        public class Job(MicrosoftMailer ms, PartnerMailer partner)
        {
            {{members}}

            public void Run(MailKind kind, string name, int index)
            {
                {{statements}}
            }
        }
        """);

    public static TheoryData<string, string> Written { get; } = new()
    {
        { "private readonly State _state = new State { IsReady = false }; public void Set() => _state.IsReady = true;", "_state.IsReady" },
        { "private readonly State _state = new() { IsReady = false }; public State Get() => _state;", "_state.IsReady" },
        { "private readonly State _state = new() { IsReady = false }; public void Set(Action<State> set) => set(_state);", "_state.IsReady" },
        { "private readonly State _state = new() { IsReady = false }; public void Set() { var state = _state; state.IsReady = true; }", "_state.IsReady" },
        { "private readonly State _state = new() { IsReady = false }; private void Set(State other) => Set(_state);", "_state.IsReady" },
        { "internal readonly State Kept = new State { IsReady = false };", "Kept.IsReady" },
        { "public State Kept { get; } = new State { IsReady = false };", "Kept.IsReady" },
        { "public static readonly State Kept = new State { IsReady = false };", "Kept.IsReady" },
        { "internal readonly State Kept = new State { IsOpen = true };", "!Kept.IsOpen" },
        { "internal readonly State Kept = new State { Kind = MailKind.Outage };", "Kept.Kind == MailKind.Maintenance" },
        { "internal readonly State Kept = new State { Mail = new Mail() };", "Kept.Mail == null" },
        { "internal readonly State Kept = new State { To = new PartnerMailer() };", "Kept.To is MicrosoftMailer" },
        { "internal readonly State Kept = new State { Inner = new State { IsReady = false } };", "Kept.Inner.IsReady" },
        { "internal readonly State[] Kept = [new State { IsReady = false }];", "Kept[0].IsReady" },
        { "private readonly bool[] _flags = [false]; public void Set() => _flags[0] = true;", "_flags[0]" },
        { "private readonly bool[] _flags = [false]; public void Set() => Array.Fill(_flags, true);", "_flags[0]" },
        { "private readonly Dictionary<string, bool> _flags = new() { [\"a\"] = false }; public void Set() => _flags[\"a\"] = true;", "_flags[\"a\"]" },
        { "private readonly List<MailKind> _kinds = [MailKind.Outage]; public void Set() => _kinds.Insert(0, MailKind.Maintenance);", "_kinds.First() == MailKind.Maintenance" },
        { "private readonly State[] _all = [new State { IsReady = false }]; public void Set() => _all[0].IsReady = true;", "_all[0].IsReady" },
    };

    [Theory]
    [MemberData(nameof(Written))]
    public Task Test_OfWhatOthersMayWrite_ComesOutEitherWay(string members, string test) => Runs(members, $$"""if ({{test}}) ms.{|CSPN1001:Send|}(MailKind.Renewal);""");

    [Fact]
    public Task Loop_OverWhatOthersMayFill_Runs() => Runs(
        "private readonly List<MailKind> _all = []; public void Add(MailKind kind) => _all.Add(kind);",
        "foreach (var each in _all) ms.{|CSPN1001:Send|}(MailKind.Renewal);");

    [Theory]
    [InlineData("private readonly State _state = new State { IsReady = false };", "_state.IsReady")]
    [InlineData("private readonly State _state = new State { IsReady = false };", "_state is { IsReady: true }")]
    [InlineData("internal readonly State Kept = new State { IsFixed = false };", "Kept.IsFixed")]
    [InlineData("public static readonly Rule Kept = new Rule(false);", "Kept.IsAllowed")]
    [InlineData("private readonly bool[] _flags = [false];", "_flags[0]")]
    [InlineData("private static readonly Dictionary<string, bool> Flags = new() { [\"a\"] = false };", "Flags[\"a\"]")]
    [InlineData("private static readonly Dictionary<string, Rule> Rules = new() { [\"a\"] = new Rule(false) };", "Rules[\"a\"].IsAllowed")]
    [InlineData("private static readonly MailKind[] Kinds = [MailKind.Outage, MailKind.Maintenance];", "Kinds.First() == MailKind.Renewal")]
    public Task Test_OfWhatNobodyWrites_IsDecided(string members, string test) => Runs(members, $"if ({test}) ms.Send(MailKind.Renewal);");

    /// <summary>What it is about it keeps.</summary>
    [Fact]
    public Task Send_OfWhatOthersMayWrite_IsJudgedByWhatWasPutIn() => Runs(
        "internal readonly State Kept = new() { Kind = MailKind.Renewal, Mail = new Mail { Kind = MailKind.Outage } }; internal readonly List<MailKind> Kinds = [MailKind.Renewal];",
        "ms.{|CSPN1001:Send|}(Kept.Kind); ms.Send(Kept.Mail); foreach (var each in Kinds) ms.{|CSPN1001:Send|}(each);");
}
