namespace CspNotifications.Analyzers.Tests.Verification;

/// <summary>A library without annotations, known by its metadata only: code that somebody else has written.</summary>
internal static class LegacyLibrary
{
    public const string Source =
        """
        using System;
        using System.Collections.Generic;
        using System.Threading.Tasks;

        namespace Legacy
        {
            public class Mailer : IMailer2
            {
                public Mailer() { }
                public Mailer(string from) { }
                public virtual void Send(object what) { }
                public virtual void Send(object what, object to) { }
                public void Send<T>(T what, int priority) { }
                public void Post(string text, object kind) { }
                public void Post(string text, object kind, object to) { }
                public void From(string origin, object what) { }
                public object this[string key] { get => key; set { } }
                void IMailer2.Deliver(object what) { }
                public static Mailer operator +(Mailer mailer, object what) => mailer;
                public static implicit operator Mailer(string text) => new Mailer();
                public static implicit operator string(Mailer mailer) => "";
                public Origin Sender { get; set; }

                public class Options { public Origin Default; public Options Deeper() => this; }
            }

            public interface IMailer2 { void Deliver(object what); }

            public class LoudMailer : Mailer { public override void Send(object what) { } }

            public enum Origin { Nobody, Us, Them }

            public class Box<T> : IBox<int> { public void Send(T what) { } public void Send(int what, T[] to) { } void IBox<int>.Put(int what) { } public class Inner<U> { public void Send(U what, T to) { } } }

            public interface IBox<T> { void Put(T what); }

            public class Letter
            {
                public Letter() { }
                public Letter(object from) { }
                public object From { get; set; }
                public object To { get; set; }
                public string Subject { get; set; }
                public List<object> Parts { get; } = new List<object>();
                public object Kind;
                public void Attach(object what) { }
                public void SetFrom(object from) { }
                public void AddTo(object to) { }
                public Letter With(object what) => this;
            }

            public static class Factory
            {
                public static Letter Create() => new Letter();
                public static Letter Compose(object first, object second) => new Letter();
                public static Task<Letter> ComposeAsync(object what) => Task.FromResult(new Letter());
            }

            public static class Templates
            {
                public static readonly string InvoiceReady = "invoice";
                public const string Outage = "outage";
                public static string News => "news";
            }

            public class Account
            {
                public bool IsEnterprise { get; set; }
                public bool IsIndirect { get; set; }
                public bool HasContract() => true;
                public string Name { get; set; }
            }

            public class Gateway
            {
                public Route Via(object origin) => new Route();
                public Route this[object origin] => new Route();
            }

            public class Route
            {
                public Sender Sender => new Sender();
                public Sender Open() => new Sender();
            }

            public class Sender { public void Send(object what) { } }
        }
        """;
}
