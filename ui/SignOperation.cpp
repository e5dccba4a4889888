// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/SignOperation.h"

#include "app/approval/Rehearsal.h"
#include "app/catalogue/ApprovalPolicyRepository.h"
#include "app/core/Async.h"
#include "app/store/Store.h"
#include "ui/AuthoriseDialog.h"
#include "ui/MessageBar.h"
#include "ui/RememberRequest.h"
#include "ui/RemoteWait.h"
#include "ui/Scrim.h"

#include <QCoreApplication>

namespace hui {

namespace {

constexpr auto beingAsked = "signatureBeingAsked";

/// What there is to sign, as the desk's database has it now.
struct Looked {
    QString content;
    SigningTerms terms;
};

/// Nobody signed it, and it is never recorded: somebody who is not the teller.
Countersign stranger()
{
    return {QStringLiteral("rehearsal"), QStringLiteral("0"), {}, {}, {}};
}

Result<Looked> look(Database& database, const ToSign& what)
{
    const Result<Operation> operation
        = rehearse(database, [&](Database& inside) { return what.use(inside, stranger()); });
    if (!operation)
        return std::unexpected(operation.error());
    HUI_ASSERT(operation->id == what.request.operation && operation->kind == what.request.kind);
    const ApprovalRequest& asked = what.request;
    const auto terms = termsOn(database, asked.maker.businessDate, asked.maker.branch,
        {asked.kind, asked.channel, asked.amount});
    if (!terms)
        return std::unexpected(terms.error());
    return Looked{signedContentOf(*operation), *terms};
}

void watch(RemoteWait& wait, Store& store, const ToSign& what)
{
    const auto again = [what](Database& database) { return look(database, what); };
    QObject::connect(
        &wait, &RemoteWait::looking, &wait, [&wait, &store, again, was = what.request.content] {
            whenDone(store.run(again), &wait, [&wait, was](const Result<Looked>& now) {
                const bool isSame = now ? now->content == was
                                        : now.error().kind == Error::Kind::Storage; // not known
                if (!isSame)
                    wait.voidRequest();
            });
        });
}

void ask(const SigningMeans& means, const ToSign& what, const SigningTerms& terms, QWidget* parent,
    const SignatureThen& then)
{
    const ApprovalRequest& request = what.request;
    const auto signedBy
        = [then, fingerprint = fingerprintOf(request), shown = hashOfShown(request)](
              const std::optional<Approval>& approval) {
              if (!approval)
                  return then(std::nullopt);
              then(Countersign{
                  approval->id, approval->approverId, approval->approverName, fingerprint, shown});
          };
    auto* dialog = new AuthoriseDialog(request, means.uplink, means.clock, parent, terms.level);
    if (terms.level == ApprovalLevel::Remote)
        dialog->askAnotherDeskOnly(terms.elsewhere);
    else if (what.from == SignedFrom::AnyDesk)
        dialog->offerAnotherDesk(terms.elsewhere);
    QObject::connect(dialog, &AuthoriseDialog::decided, parent, signedBy);
    QObject::connect(dialog, &AuthoriseDialog::anotherDeskWanted, parent,
        [means, what, parent, signedBy](const Sending& sending) {
            auto* wait = new RemoteWait(
                what.request, means.uplink, means.clock, parent, std::chrono::seconds(2), sending);
            rememberRequest(*wait, means.store, means.clock, what.request);
            watch(*wait, means.store, what);
            QObject::connect(wait, &RemoteWait::decided, parent, signedBy);
        });
    Scrim::open(dialog);
}

} // namespace

QList<ApprovalChange> drawerChange(const std::optional<Till>& till, Money in)
{
    if (!till)
        return {};
    return {{QCoreApplication::translate("hui::SignOperation", "Drawer %1, cash").arg(till->id),
        till->balance.toString(), Money::fen(till->balance.minor() + in.minor()).toString()}};
}

void signOperation(
    const SigningMeans& means, const ToSign& what, QWidget* parent, const SignatureThen& then)
{
    HUI_ASSERT(!what.request.title.isEmpty());
    HUI_ASSERT(!what.request.facts.isEmpty() && !what.request.changes.isEmpty());
    if (parent->property(beingAsked).toBool())
        return;
    if (what.request.reason.trimmed().isEmpty())
        return then(failure(Error::Kind::Input, QT_TRANSLATE_NOOP("Error", "Say why.")));
    parent->setProperty(beingAsked, true);
    const auto first = [what](Database& database) { return look(database, what); };
    whenDone(
        means.store.run(first), parent, [means, what, parent, then](const Result<Looked>& looked) {
            parent->setProperty(beingAsked, false);
            if (!looked)
                return then(std::unexpected(looked.error()));
            ToSign bound = what;
            bound.request.content = looked->content;
            ask(means, bound, looked->terms, parent, then);
        });
}

void signOperation(const SigningMeans& means, const ToSign& what, QWidget* parent,
    MessageBar& message, const std::function<void(const Countersign&)>& go)
{
    signOperation(
        means, what, parent, [&message, go](const Result<std::optional<Countersign>>& signer) {
            if (!signer)
                message.say(signer.error());
            else if (*signer)
                go(**signer);
        });
}

} // namespace hui
