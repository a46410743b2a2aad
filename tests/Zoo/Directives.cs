#define MAILS
#undef SILENT
#nullable enable
#pragma checksum "Directives.cs" "{406EA660-64CF-4C82-B6F0-42D48172A799}" "AB007F1D23D9"

namespace Zoo.Directives;

/// <summary>Comments of <c>all</c> kinds: <see cref="Directives"/>, <see cref="global::MailKind.Renewal"/>, <see cref="Tell(MicrosoftMailer, ref MailKind)"/>.</summary>
/// <remarks>
/// <para>A <paramref name="T"/>, <a href='x'>a &amp; b</a>, <![CDATA[ <mail> ]]> <!-- nothing --> <?zoo instruction?> <x:mark a="1"/></para>
/// <list type="bullet"><item><see cref="List{T}.this[int]"/></item><item><see cref="int"/> <see cref="int[]"/></item></list>
/// <seealso cref="operator +(Directives, Directives)"/><seealso cref="implicit operator MailKind(Directives)"/><seealso cref="this[int]"/><seealso cref="M:Customer.#ctor"/>
/// </remarks>
/// <typeparam name="T">What.</typeparam>
public class Directives<T> { }

/** <summary>The same in <b>one</b> block: <see cref="Directives{T}"/>.</summary> */
public class Directives
{
    #region Sends
    /// <param name="ms">The sender.</param>
    /// <param name="kind">The kind.</param>
    public void Tell(MicrosoftMailer ms, ref MailKind kind)
    {
#if MAILS && !SILENT || (DEBUG == true)
        ms.Send(MailKind.Renewal /* in the middle */); // at the end
#elif false
        ms.Send(MailKind.Outage);
#else
        ms.Send(
#endif
#pragma warning disable CS0219, CSPN1001
        var unused = 1;
        ms.Send(kind);
#pragma warning restore CS0219, CSPN1001
#line 100 "Elsewhere.cs"
        ms.Send(MailKind.Renewal);
#line (1, 1) - (1, 20) 5 "Generated.razor"
        ms.Send(MailKind.Invoice);
#line default
#nullable disable warnings
        string text = null;
#nullable restore annotations
        ms.Send(text);
#warning A warning
    }
    #endregion Sends

    public int this[int index] => index;
    public static Directives operator +(Directives left, Directives right) => left;
    public static implicit operator MailKind(Directives one) => MailKind.Renewal;
}
