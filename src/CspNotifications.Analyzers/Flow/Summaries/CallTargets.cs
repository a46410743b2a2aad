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

        /// <summary>By its kind: asking each operation for twenty interfaces was half of what screening cost.</summary>
        public void Visit(IOperation operation)
        {
            switch (operation.Kind)
            {
                case OperationKind.Invocation:
                    var call = (IInvocationOperation)operation;
                    AddCall(call.TargetMethod, call.Instance, operation);
                    break;
                case OperationKind.MethodReference:
                    var group = (IMethodReferenceOperation)operation;
                    AddCall(group.Method, group.Instance, operation);
                    break;
                case OperationKind.ObjectCreation:
                    if (((IObjectCreationOperation)operation).Constructor is { } constructor)
                        AddCreation(constructor, operation);

                    break;
                case OperationKind.FieldReference:
                    var field = ((IFieldReferenceOperation)operation).Field;
                    MaySend = MaySend || contracts.IsWritten(operation, field);
                    Add(callees.Of(field, cancellation).Bodies);
                    break;
                case OperationKind.PropertyReference:
                    AddProperty(((IPropertyReferenceOperation)operation).Property, operation);
                    break;
                case OperationKind.ParameterReference:
                    MaySend = MaySend || contracts.IsWritten(operation, ((IParameterReferenceOperation)operation).Parameter);
                    break;
                case OperationKind.Argument:
                    if (operation is IArgumentOperation { ArgumentKind: ArgumentKind.DefaultValue, Parameter: { Type.SpecialType: SpecialType.System_String } parameter })
                        Add(callees.InDefault(parameter, cancellation));

                    break;
                case OperationKind.AnonymousFunction:
                    var lambda = ((IAnonymousFunctionOperation)operation).Symbol;
                    MaySend = MaySend || contracts.IsBound(lambda) || contracts.IsDeclared(lambda.Parameters);
                    break;
                case OperationKind.LocalFunction:
                    MaySend = MaySend || contracts.IsBound(((ILocalFunctionOperation)operation).Symbol);
                    break;
                case OperationKind.Using:
                    AddDispose(((IUsingOperation)operation).Resources);
                    break;
                case OperationKind.UsingDeclaration:
                    AddDispose(((IUsingDeclarationOperation)operation).DeclarationGroup);
                    break;
                case OperationKind.Loop:
                    if (operation is IForEachLoopOperation { SemanticModel: { } model, Syntax: CommonForEachStatementSyntax syntax } loop)
                        AddLoop(loop, model, syntax);

                    break;
                case OperationKind.DeconstructionAssignment:
                    var deconstruction = (IDeconstructionAssignmentOperation)operation;
                    foreach (var method in Deconstruction.MethodsOf(Deconstruction.Of(deconstruction.SemanticModel, deconstruction)))
                        AddMethod(method);

                    break;
                default:
                    if (OperatorOf(operation) is { } written)
                        AddMethod(written);

                    break;
            }
        }

        /// <summary>The operator, conversion or deconstruction that the operation runs, if one is written for it.</summary>
        private static IMethodSymbol? OperatorOf(IOperation operation) => operation.Kind switch
        {
            OperationKind.Binary => ((IBinaryOperation)operation).OperatorMethod,
            OperationKind.Unary => ((IUnaryOperation)operation).OperatorMethod,
            OperationKind.Conversion => ((IConversionOperation)operation).OperatorMethod,
            OperationKind.CompoundAssignment => ((ICompoundAssignmentOperation)operation).OperatorMethod,
            OperationKind.Increment or OperationKind.Decrement => ((IIncrementOrDecrementOperation)operation).OperatorMethod,
            OperationKind.RecursivePattern => ((IRecursivePatternOperation)operation).DeconstructSymbol as IMethodSymbol,
            _ => null,
        };

        private void AddCreation(IMethodSymbol constructor, IOperation creation)
        {
            var made = callees.Of(constructor, cancellation);
            MaySend = MaySend || made.Matters || (made.Registers && screen.MayRegister(creation));
            Add(made.Bodies);
        }

        private void AddProperty(IPropertySymbol property, IOperation reference)
        {
            var used = callees.Of(property, cancellation);
            MaySend = MaySend || used.Matters || contracts.IsWritten(reference, property);
            Add(used.Bodies);
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
