using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace CspNotifications.Analyzers.Flow.Summaries;

/// <summary>
/// The bodies that a body may run or depend on: what has to be summarised before it. Each body of a compilation comes through here, so nothing is
/// allocated that is not kept.
/// </summary>
internal sealed class CallTargets(Callees callees, SendScreen screen, ContractScreen contracts)
{
    [ThreadStatic]
    private static Stack<IOperation>? _open;

    public CalledFrom Of(ISymbol owner, IOperation root, CancellationToken cancellation)
    {
        var walk = new Walk(callees, screen, contracts, cancellation) { MaySend = contracts.IsBound(owner) };
        if (owner is IMethodSymbol { MethodKind: MethodKind.Constructor or MethodKind.StaticConstructor } own)
            walk.Add(callees.BeforeConstructor(own, cancellation));

        // Taken along from body to body; where the way through one ended early, it is left to the collector.
        var open = _open ?? new Stack<IOperation>();
        _open = null;
        open.Push(root);
        while (open.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            var operation = open.Pop();
            walk.Visit(operation);
            foreach (var child in operation.ChildOperations.Reverse())
                open.Push(child);
        }

        _open = open;
        return new(walk.Targets, walk.MaySend);
    }

    /// <summary>The way through one body.</summary>
    private struct Walk(Callees callees, SendScreen screen, ContractScreen contracts, CancellationToken cancellation)
    {
        private List<ISymbol>? _targets;

        public bool MaySend { get; set; }

        public readonly IReadOnlyList<ISymbol> Targets => (IReadOnlyList<ISymbol>?)_targets ?? [];

        public void Add(ImmutableArray<ISymbol> bodies)
        {
            foreach (var body in bodies)
            {
                if (!IsTarget(body))
                    (_targets ??= []).Add(body);
            }
        }

        private readonly bool IsTarget(ISymbol body)
        {
            for (var i = 0; i < _targets?.Count; i++)
            {
                if (SymbolEqualityComparer.Default.Equals(_targets[i], body))
                    return true;
            }

            return false;
        }

        public void Visit(IOperation operation)
        {
            switch (operation)
            {
                case IInvocationOperation call:
                    AddCall(call.TargetMethod, call.Instance, operation);
                    break;
                case IFieldReferenceOperation reference:
                    MaySend = MaySend || contracts.IsWritten(reference, reference.Field);
                    Add(callees.Of(reference.Field, cancellation).Bodies);
                    break;
                case IPropertyReferenceOperation reference:
                    var property = callees.Of(reference.Property, cancellation);
                    MaySend = MaySend || property.Matters || contracts.IsWritten(reference, reference.Property);
                    Add(property.Bodies);
                    break;
                case IParameterReferenceOperation reference:
                    MaySend = MaySend || contracts.IsWritten(reference, reference.Parameter);
                    break;
                case IObjectCreationOperation { Constructor: { } constructor }:
                    var made = callees.Of(constructor, cancellation);
                    MaySend = MaySend || made.Matters || (made.Registers && screen.MayRegister(operation));
                    Add(made.Bodies);
                    break;
                case IMethodReferenceOperation group:
                    AddCall(group.Method, group.Instance, operation);
                    break;
                case IArgumentOperation { ArgumentKind: ArgumentKind.DefaultValue, Parameter: { Type.SpecialType: SpecialType.System_String } parameter }:
                    Add(callees.InDefault(parameter, cancellation));
                    break;
                case IAnonymousFunctionOperation { Symbol: var function }:
                    MaySend = MaySend || contracts.IsBound(function) || contracts.IsDeclared(function.Parameters);
                    break;
                case ILocalFunctionOperation { Symbol: var function }:
                    MaySend = MaySend || contracts.IsBound(function);
                    break;
                default:
                    VisitRarer(operation);
                    break;
            }
        }

        private void VisitRarer(IOperation operation)
        {
            switch (operation)
            {
                case IBinaryOperation { OperatorMethod: { } method }:
                    AddMethod(method);
                    break;
                case IUnaryOperation { OperatorMethod: { } method }:
                    AddMethod(method);
                    break;
                case IConversionOperation { OperatorMethod: { } method }:
                    AddMethod(method);
                    break;
                case ICompoundAssignmentOperation { OperatorMethod: { } method }:
                    AddMethod(method);
                    break;
                case IIncrementOrDecrementOperation { OperatorMethod: { } method }:
                    AddMethod(method);
                    break;
                case IUsingOperation { Resources: var resources }:
                    AddDispose(resources);
                    break;
                case IUsingDeclarationOperation { DeclarationGroup: var resources }:
                    AddDispose(resources);
                    break;
                case IForEachLoopOperation { SemanticModel: { } model, Syntax: CommonForEachStatementSyntax syntax } loop:
                    AddLoop(loop, model, syntax);
                    break;
                case IRecursivePatternOperation { DeconstructSymbol: IMethodSymbol method }:
                    AddMethod(method);
                    break;
                case IDeconstructionAssignmentOperation deconstruction:
                    foreach (var method in Deconstruction.MethodsOf(Deconstruction.Of(deconstruction.SemanticModel, deconstruction)))
                        AddMethod(method);

                    break;
            }
        }

        private void AddMethod(IMethodSymbol method) => Add(callees.Of(method, cancellation).Bodies);

        private void AddCall(IMethodSymbol method, IOperation? instance, IOperation operation)
        {
            var called = callees.Of(method, cancellation);
            MaySend = MaySend
                || called.Matters
                || (called.SendsOnSender && screen.IsOnSender(method, instance))
                || (called.Registers && screen.MayRegister(operation));
            Add(called.Bodies);
        }

        private void AddDispose(IOperation resources)
        {
            foreach (var type in ResourceTypesOf(resources))
            {
                for (ITypeSymbol? level = type; level is not null; level = level.BaseType)
                {
                    foreach (var member in level.GetMembers())
                    {
                        if (member is IMethodSymbol method && (method.Name is "Dispose" or "DisposeAsync" || method.Name.EndsWith(".Dispose", StringComparison.Ordinal)))
                            AddMethod(method);
                    }
                }
            }
        }

        private void AddLoop(IForEachLoopOperation loop, SemanticModel model, CommonForEachStatementSyntax syntax)
        {
            if (!IsOfFramework(loop.Collection))
            {
                var info = model.GetForEachStatementInfo(syntax);
                if (info.GetEnumeratorMethod is { } begin)
                    AddMethod(begin);

                if (info.CurrentProperty?.GetMethod is { } current)
                    AddMethod(current);
            }

            if (syntax is ForEachVariableStatementSyntax parts)
            {
                foreach (var method in Deconstruction.MethodsOf(model.GetDeconstructionInfo(parts)))
                    AddMethod(method);
            }
        }

        /// <summary>Going over it runs nothing of the source: an array, a text, one of the framework's interfaces.</summary>
        private static bool IsOfFramework(IOperation collection)
        {
            while (collection is IConversionOperation { OperatorMethod: null } conversion)
                collection = conversion.Operand;

            return collection.Type is IArrayTypeSymbol or { OriginalDefinition.SpecialType: not SpecialType.None };
        }

        private static IEnumerable<ITypeSymbol> ResourceTypesOf(IOperation resources)
        {
            if (resources is not IVariableDeclarationGroupOperation group)
                return resources.Type is { } type ? [type] : [];

            return group.Declarations
                .SelectMany(declaration => declaration.Declarators)
                .Select(declarator => declarator.Initializer?.Value.Type ?? declarator.Symbol.Type);
        }
    }
}
