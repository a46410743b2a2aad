using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Interprocedural;

/// <summary>A helper puts what it is handed into a text or an object: what callers know of it counts there, not only its type.</summary>
public class HandedPartTests
{
    private static Task Job(string members) => Analyzed.Code(
        $$"""
        public class Job(MicrosoftMailer ms)
        {
            {{members}}

            private static string Greet(Customer customer) => $"Dear {customer}";
            private static Mail Address(Customer customer) => new() { To = $"<{customer}>" };
            private static string Shout(string text) => text + "!";
            private static string Either(Customer customer, bool isShort) => isShort ? "you" : $"{customer}";
            private static string GreetDirect(Customer customer) => customer.IsDirect ? $"Dear {customer}" : "";
            private static string ToPartner(Customer customer, PartnerContact partner) => $"{partner} for {customer}";
        }
        """);

    [Theory]
    [InlineData("Greet(customer)")]
    [InlineData("Address(customer)")]
    [InlineData("Shout(Greet(customer))")]
    [InlineData("Either(customer, true)")]
    [InlineData("Either(customer, flag)")]
    [InlineData("new Mail { Body = Greet(customer) }")]
    public Task Part_OfAGuardedCustomer_IsClean(string message) => Job(
        $"public void Run(Customer customer, bool flag) {{ if (customer.IsDirect) ms.Send(MailKind.Offer, {message}); }}");

    [Theory]
    [InlineData("Greet(customer)")]
    [InlineData("Address(customer)")]
    [InlineData("Shout(Greet(customer))")]
    [InlineData("Either(customer, flag)")]
    [InlineData("ToPartner(customer, new())")]
    public Task Part_OfACustomerNobodyAsked_IsReported(string message) => Job(
        $"public void Run(Customer customer, bool flag) => ms.{{|CSPN1002:Send|}}(MailKind.Offer, {message});");

    [Fact]
    public Task WhatTheHelperAsked_Counts() => Job(
        """
        public void Run(Customer customer)
        {
            if (!customer.IsDirect)
                return;

            ms.Send(MailKind.Offer, GreetDirect(customer));
        }
        """);

    [Fact]
    public Task OneGuarded_AndOneNot_IsReported() => Job(
        """
        public void Run(Customer customer, Customer other)
        {
            if (customer.IsDirect)
                ms.{|CSPN1002:Send|}(MailKind.Offer, Greet(customer) + Greet(other));
        }
        """);
}
