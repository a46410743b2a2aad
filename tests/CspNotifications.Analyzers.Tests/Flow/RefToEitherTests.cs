using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Flow;

/// <summary>References that go to one variable on some paths and to another on others, on more paths than states are kept apart.</summary>
public class RefToEitherTests
{
    [Theory]
    [InlineData("a")]
    [InlineData("b")]
    [InlineData("r")]
    public Task WrittenThrough_IsReported(string read) => OnManyPaths(
        $$"""
        ref var r = ref flag ? ref a : ref b;
        {{ManyPaths}}
        r = MailKind.Renewal;
        ms.{|CSPN1001:Send|}({{read}}, customer);
        """);

    [Theory]
    [InlineData("a")]
    [InlineData("b")]
    [InlineData("r")]
    public Task Reassigned_WrittenThrough_IsReported(string read) => OnManyPaths(
        $$"""
        ref var r = ref a;
        if (flag) r = ref b;
        {{ManyPaths}}
        r = MailKind.Renewal;
        ms.{|CSPN1001:Send|}({{read}}, customer);
        """);

    [Theory]
    [InlineData("a")]
    [InlineData("b")]
    [InlineData("r")]
    public Task WrittenThrough_OfHarmlessKind_IsClean(string read) => OnManyPaths(
        $$"""
        ref var r = ref flag ? ref a : ref b;
        {{ManyPaths}}
        r = MailKind.Maintenance;
        ms.Send({{read}}, customer);
        """);

    [Fact]
    public Task VariableIsWritten_ReadThrough_IsReported() => OnManyPaths(
        $$"""
        ref var r = ref flag ? ref a : ref b;
        {{ManyPaths}}
        a = MailKind.Renewal;
        ms.{|CSPN1001:Send|}(r, customer);
        """);

    [Fact]
    public Task OneIsOverwrittenThrough_TheOtherIsStillWhatItWas_IsReported() => OnManyPaths(
        $$"""
        a = MailKind.Renewal; b = MailKind.Renewal;
        ref var r = ref flag ? ref a : ref b;
        {{ManyPaths}}
        r = MailKind.Outage;
        ms.Send(r, customer);
        ms.{|CSPN1001:Send|}(a, customer);
        """);

    [Fact]
    public Task MemberIsWrittenThrough_IsReported() => OnManyPaths(
        $$"""
        var first = new Parcel(); var second = new Parcel();
        ref var r = ref flag ? ref first : ref second;
        {{ManyPaths}}
        r.Kind = MailKind.Renewal;
        ms.{|CSPN1001:Send|}(first, customer);
        """);

    [Fact]
    public Task ReadThroughOnly_IsReported() => OnManyPaths(
        """
        ref var r = ref flag ? ref a : ref b;
        r = MailKind.Renewal;
        if (f1) other = customer;
        ms.{|CSPN1001:Send|}(r, customer);
        """);

    [Fact]
    public Task ReadThroughOnly_AfterItIsOverwritten_IsClean() => OnManyPaths(
        """
        ref var r = ref flag ? ref a : ref b;
        r = MailKind.Renewal;
        if (f1) other = customer;
        r = MailKind.Outage;
        if (f2) other = customer;
        ms.Send(r, customer);
        """);

    [Fact]
    public Task SeveralAtOnce_AreReported() => OnManyPaths(
        """
        ref var r1 = ref f1 ? ref a : ref b; ref var r2 = ref f2 ? ref a : ref b; ref var r3 = ref f3 ? ref a : ref b;
        ref var r4 = ref f4 ? ref a : ref b; ref var r5 = ref flag ? ref a : ref b;
        r1 = MailKind.Outage; r2 = MailKind.Outage; r3 = MailKind.Outage; r4 = MailKind.Outage; r5 = MailKind.Renewal;
        ms.{|CSPN1001:Send|}(a, customer);
        ms.{|CSPN1001:Send|}(r5, customer);
        """);

    [Fact]
    public Task ManyAfterOneAnother_AreReported() => OnManyPaths(
        string.Concat(Enumerable.Range(0, 30).Select(i => $"ref var r{i} = ref flag ? ref a : ref b; r{i} = MailKind.Outage; ms.Send(r{i}, customer);\n"))
        + "ref var last = ref f1 ? ref a : ref b; last = MailKind.Renewal; ms.{|CSPN1001:Send|}(b, customer);");

    [Fact]
    public Task InALoop_IsReported() => OnManyPaths(
        """
        ref var r = ref a;
        for (var i = 0; i < 3; i++)
        {
            if (i == 1) r = ref b;
            r = MailKind.Renewal;
        }
        ms.{|CSPN1001:Send|}(b, customer);
        """);

    [Fact]
    public Task ManyArgumentsThatAreOneOrTheOther_AreReported() => OnManyPaths(
        $"Note({string.Join(", ", Enumerable.Range(0, 24).Select(i => $"f{i % 4 + 1} ? a : b"))});\nms.{{|CSPN1001:Send|}}(MailKind.Renewal, customer);");

    [Theory]
    [InlineData("v0")]
    [InlineData("v5")]
    [InlineData("v11")]
    [InlineData("r")]
    public Task ToOneOfTwelve_WrittenThrough_IsReported(string read) => OnManyPaths(
        $$"""
        {{OneOfTwelve}}
        r = MailKind.Renewal;
        ms.{|CSPN1001:Send|}({{read}}, customer);
        """);

    [Theory]
    [InlineData("v0")]
    [InlineData("v11")]
    [InlineData("r")]
    public Task ToOneOfTwelve_WrittenThrough_OfHarmlessKind_IsClean(string read) => OnManyPaths(
        $$"""
        {{OneOfTwelve}}
        r = MailKind.Maintenance;
        ms.Send({{read}}, customer);
        """);

    [Fact]
    public Task ToOneOfTwelve_ReadThrough_IsReported() => OnManyPaths(
        $$"""
        {{OneOfTwelve}}
        v7 = MailKind.Renewal;
        ms.{|CSPN1001:Send|}(r, customer);
        """);

    /// <summary>More variables than states are kept apart.</summary>
    private static readonly string OneOfTwelve =
        string.Concat(Enumerable.Range(0, 12).Select(i => $"var v{i} = MailKind.Outage; "))
        + "ref var r = ref v0; switch (number) { "
        + string.Concat(Enumerable.Range(1, 11).Select(i => $"case {i}: r = ref v{i}; break; "))
        + "}";

    /// <summary>Many more states than are kept apart, and all that a send could tell apart.</summary>
    private const string ManyPaths =
        """
        if (f1) k1 = MailKind.Renewal; else k1 = MailKind.Outage;
        if (f2) k2 = MailKind.Renewal; else k2 = MailKind.Outage;
        if (f3) k3 = MailKind.Renewal; else k3 = MailKind.Outage;
        if (f4) k4 = MailKind.Renewal; else k4 = MailKind.Outage;
        if (f5) k5 = MailKind.Renewal; else k5 = MailKind.Outage;
        if (f6) k6 = MailKind.Renewal; else k6 = MailKind.Outage;
        """;

    private static Task OnManyPaths(string body) => Analyzed.Code(
        $$"""
        public struct Parcel { public MailKind Kind; }
        public class Job
        {
            private static void Note(params MailKind[] kinds) { }

            public void Run(MicrosoftMailer ms, Customer customer, Customer other, int number, bool flag, bool f1, bool f2, bool f3, bool f4, bool f5, bool f6)
            {
                MailKind a = MailKind.Outage, b = MailKind.Outage;
                MailKind k1 = MailKind.None, k2 = MailKind.None, k3 = MailKind.None;
                MailKind k4 = MailKind.None, k5 = MailKind.None, k6 = MailKind.None;
                {{body}}
                Note(k1, k2, k3, k4, k5, k6);
            }
        }
        """);
}
