using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Flow;

/// <summary>Guards inside conditions: and, or, not, comparisons with truth values, nesting.</summary>
public class GuardConditionTests
{
    [Fact]
    public Task And_BothNeeded_IsClean() => Analyzed.Body("if (flag && customer.IsDirect) ms.Send(MailKind.Offer, customer);");

    [Fact]
    public Task And_OfThree_IsClean() => Analyzed.Body("if (customer.IsDirect && flag && !flag2) ms.Send(MailKind.Offer, customer);");

    [Fact]
    public Task And_Failed_IsReported() => Analyzed.Body("if (flag && customer.IsDirect) { } else ms.{|CSPN1002:Send|}(MailKind.Offer, customer);");

    [Fact]
    public Task Or_EitherEnough_IsReported() => Analyzed.Body("if (flag || customer.IsDirect) ms.{|CSPN1002:Send|}(MailKind.Offer, customer);");

    [Fact]
    public Task Or_BothGuards_IsClean() => Analyzed.Body("if (customer.IsDirect || customer.IsDirectToo()) ms.Send(MailKind.Offer, customer);");

    [Fact]
    public Task Or_OfTwoCustomers_IsReported() =>
        Analyzed.Body("if (customer.IsDirect || other.IsDirect) ms.{|CSPN1002:Send|}(MailKind.Offer, customer);");

    [Fact]
    public Task Or_Failed_WhenFalse_IsClean() => Analyzed.Body(
        """
        if (flag || customer.IsCspOnly) return;
        ms.Send(MailKind.Offer, customer);
        """);

    [Fact]
    public Task Or_NegatedThenReturn_IsClean() => Analyzed.Body(
        """
        if (!customer.IsDirect || flag) return;
        ms.Send(MailKind.Offer, customer);
        """);

    [Fact]
    public Task And_NegatedThenReturn_IsReported() => Analyzed.Body(
        """
        if (!customer.IsDirect && flag) return;
        ms.{|CSPN1002:Send|}(MailKind.Offer, customer);
        """);

    [Fact]
    public Task DeMorgan_IsClean() => Analyzed.Body("if (!(flag || !customer.IsDirect)) ms.Send(MailKind.Offer, customer);");

    [Fact]
    public Task DeMorgan_IsReported() => Analyzed.Body("if (!(flag && !customer.IsDirect)) ms.{|CSPN1002:Send|}(MailKind.Offer, customer);");

    [Fact]
    public Task BitAnd_IsClean() => Analyzed.Body("if (flag & customer.IsDirect) ms.Send(MailKind.Offer, customer);");

    [Fact]
    public Task BitAnd_Failed_IsReported() => Analyzed.Body("if (!(flag & customer.IsDirect)) ms.{|CSPN1002:Send|}(MailKind.Offer, customer);");

    [Fact]
    public Task BitOr_IsReported() => Analyzed.Body("if (flag | customer.IsDirect) ms.{|CSPN1002:Send|}(MailKind.Offer, customer);");

    [Fact]
    public Task BitOr_BothGuards_IsClean() =>
        Analyzed.Body("if (Guards.HasContract(customer) | customer.IsDirect) ms.Send(MailKind.Offer, customer);");

    [Fact]
    public Task Xor_WithFalse_IsClean() => Analyzed.Body("if (customer.IsDirect ^ false) ms.Send(MailKind.Offer, customer);");

    [Fact]
    public Task Xor_WithTrue_IsReported() => Analyzed.Body("if (customer.IsDirect ^ true) ms.{|CSPN1002:Send|}(MailKind.Offer, customer);");

    [Fact]
    public Task Xor_WithFlag_IsReported() => Analyzed.Body("if (customer.IsDirect ^ flag) ms.{|CSPN1002:Send|}(MailKind.Offer, customer);");

    [Fact]
    public Task EqualToTrue_IsClean() => Analyzed.Body("if (customer.IsDirect == true) ms.Send(MailKind.Offer, customer);");

    [Fact]
    public Task EqualToFalse_IsReported() => Analyzed.Body("if (customer.IsDirect == false) ms.{|CSPN1002:Send|}(MailKind.Offer, customer);");

    [Fact]
    public Task NotEqualToTrue_ThenReturn_IsClean() => Analyzed.Body(
        """
        if (customer.IsDirect != true) return;
        ms.Send(MailKind.Offer, customer);
        """);

    [Fact]
    public Task IsTrue_IsClean() => Analyzed.Body("if (customer.IsDirect is true) ms.Send(MailKind.Offer, customer);");

    [Fact]
    public Task IsFalse_IsReported() => Analyzed.Body("if (customer.IsDirect is false) ms.{|CSPN1002:Send|}(MailKind.Offer, customer);");

    [Fact]
    public Task IsNotFalse_IsClean() => Analyzed.Body("if (customer.IsDirect is not false) ms.Send(MailKind.Offer, customer);");

    [Fact]
    public Task EqualToAFlag_IsReported() => Analyzed.Body("if (customer.IsDirect == flag) ms.{|CSPN1002:Send|}(MailKind.Offer, customer);");

    [Fact]
    public Task EqualToAFlagThatIsTrue_IsClean() => Analyzed.Body("if (flag && customer.IsDirect == flag) ms.Send(MailKind.Offer, customer);");

    [Fact]
    public Task Ternary_OfTruth_IsClean() => Analyzed.Body("if (customer.IsDirect ? true : false) ms.Send(MailKind.Offer, customer);");

    [Fact]
    public Task Ternary_ElseFalse_IsClean() => Analyzed.Body("if (flag ? customer.IsDirect : false) ms.Send(MailKind.Offer, customer);");

    [Fact]
    public Task Ternary_ElseTrue_IsReported() =>
        Analyzed.Body("if (flag ? customer.IsDirect : true) ms.{|CSPN1002:Send|}(MailKind.Offer, customer);");

    [Fact]
    public Task Ternary_Inverted_IsReported() =>
        Analyzed.Body("if (customer.IsDirect ? false : true) ms.{|CSPN1002:Send|}(MailKind.Offer, customer);");

    [Fact]
    public Task Nested_IsClean() => Analyzed.Body("if (flag) { if (!flag2) { if (customer.IsDirect) ms.Send(MailKind.Offer, customer); } }");

    [Fact]
    public Task Nested_OtherBranch_IsReported() =>
        Analyzed.Body("if (flag) { if (customer.IsDirect) { } else if (flag2) { ms.{|CSPN1002:Send|}(MailKind.Offer, customer); } }");

    [Fact]
    public Task NestedContradiction_IsUnreachable_IsClean() =>
        Analyzed.Body("if (customer.IsDirect) { if (!customer.IsDirect) ms.Send(MailKind.Offer, customer); }");

    [Fact]
    public Task SentByALambdaInTheCondition_IsClean() => Analyzed.Body(
        """
        _ = customer.IsDirect && Run(() => ms.Send(MailKind.Offer, customer));
        static bool Run(Action action) => true;
        """);
}
