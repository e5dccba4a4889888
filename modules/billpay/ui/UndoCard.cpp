// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/ui/UndoCard.h"

#include "app/core/Async.h"
#include "app/core/Clock.h"
#include "app/core/OperationId.h"
#include "app/store/Journal.h"
#include "app/store/Store.h"
#include "app/sync/SyncEngine.h"
#include "app/till/TillRepository.h"
#include "modules/billpay/FollowUp.h"
#include "ui/CashOutGuard.h"
#include "ui/DrawerKick.h"
#include "ui/FactList.h"
#include "ui/Field.h"
#include "ui/KeyButton.h"
#include "ui/MessageBar.h"
#include "ui/SignOperation.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace hui::billpay {

UndoCard::UndoCard(const Services& services, QWidget* parent)
    : Card(tr("Undo the list"), parent)
    , m_services(services)
    , m_guard(new CashOutGuard(services.store, services.shift.businessDate, this))
    , m_operation(newOperationId(services.clock, services.random))
    , m_reason(new QLineEdit(this))
    , m_reasonField(new Field(tr("Reason"), m_reason, this))
    , m_message(new MessageBar(this))
    , m_act(new KeyButton({}, KeyButton::Variant::Authorise, this))
{
    setObjectName(QStringLiteral("undo"));
    auto* facts = new FactList(this);
    m_cancelled = facts->addFact(tr("Booked, to be cancelled"));
    m_refunded = facts->addFact(tr("Refused, to be given back"));
    m_reason->setObjectName(QStringLiteral("undo.reason"));
    m_reason->setMaxLength(200);
    m_reasonField->setRequired();
    m_message->setObjectName(QStringLiteral("undo.message"));
    m_act->setObjectName(QStringLiteral("undo.act"));
    m_act->setKey(QKeySequence(Qt::Key_F4));
    body()->setSpacing(12);
    body()->addWidget(facts);
    body()->addWidget(m_reasonField);
    body()->addWidget(m_message);
    footer()->addStretch();
    footer()->addWidget(m_act);
    connect(m_act, &KeyButton::clicked, this, &UndoCard::act);
    connect(&services.sync, &SyncEngine::settled, this, [this](const QUuid& operation) {
        if (m_offer && m_offer->open && operation == m_offer->open->id)
            reload();
    });
    hide();
}

Result<UndoCard::Offer> UndoCard::read(Database& database, const QUuid& batch, const Shift& shift)
{
    const Result<Undoable> rows = undoableOf(database, batch, shift);
    if (!rows)
        return std::unexpected(rows.error());
    const auto open = openUndo(database, batch);
    if (!open)
        return std::unexpected(open.error());
    const auto till = TillRepository(database).of(shift.till, shift.businessDate);
    if (!till)
        return std::unexpected(till.error());
    Offer offer{*rows, *open};
    if (*till && (*till)->state == TillState::Active)
        offer.stock = (*till)->stock;
    if (!*open)
        return offer;
    const auto entry = Journal(database).byId((*open)->id);
    if (!entry)
        return std::unexpected(entry.error());
    offer.isAgreed = *entry && (*entry)->state == OutboxState::Accepted;
    return offer;
}

void UndoCard::offer(const Batch& batch)
{
    if (m_batch != batch.id) {
        m_reason->clear();
        m_message->clear();
    }
    m_batch = batch.id;
    if (batch.state != BatchState::Closed) {
        m_offer.reset();
        return hide();
    }
    reload();
}

void UndoCard::reload()
{
    if (m_batch.isNull())
        return;
    const auto look = [batch = m_batch, shift = m_services.shift](
                          Database& database) { return read(database, batch, shift); };
    whenDone(m_services.store.run(look), this, [this, batch = m_batch](const Result<Offer>& offer) {
        if (batch == m_batch)
            present(offer);
    });
}

void UndoCard::present(const Result<Offer>& offer)
{
    const bool wasAsked = m_offer && m_offer->open;
    m_offer = offer ? std::optional(*offer) : std::nullopt;
    if (!offer) { // nothing can be undone: what became of it stays for who has asked
        m_reasonField->hide();
        m_act->hide();
        return setVisible(!m_message->isHidden());
    }
    const auto said = [](qsizetype rows, Money sum) {
        return tr("%1 rows · %2").arg(rows).arg(sum.toString());
    };
    m_cancelled->setText(said(offer->rows.cancelled.size(), offer->rows.cancelledSum));
    m_refunded->setText(said(offer->rows.refunded.size(), offer->rows.refundedSum));
    m_reasonField->setVisible(!offer->open);
    m_act->setVisible(!offer->open || offer->isAgreed);
    m_act->setVariant(offer->open ? KeyButton::Variant::Primary : KeyButton::Variant::Authorise);
    m_act->setText(offer->open ? tr("Give back %1").arg(offer->rows.sum().toString())
                               : tr("Undo %1").arg(offer->rows.sum().toString()));
    if (offer->open && !offer->isAgreed)
        m_message->say(Mood::Info, tr("The platform is asked."),
            tr("The rows are undone and the cash counted once it has agreed."));
    else if (offer->open)
        m_message->say(Mood::Ok, tr("The platform has agreed."));
    else if (wasAsked)
        m_message->say(Mood::Bad, tr("The platform has refused to undo the list."));
    show();
}

ApprovalRequest UndoCard::request() const
{
    ApprovalRequest asked;
    asked.operation = m_operation;
    asked.kind = undoKind;
    asked.maker = m_services.shift;
    asked.title = tr("Undo a list of payments");
    asked.amount = m_offer->rows.sum();
    asked.facts = {{tr("Booked, to be cancelled"), m_cancelled->text()},
        {tr("Refused, to be given back"), m_refunded->text()}};
    asked.changes
        = {{tr("Rows of the list"), tr("paid or refused"), tr("to be undone and given back")}};
    asked.reason = m_reason->text().trimmed();
    return asked;
}

void UndoCard::act()
{
    if (!m_offer || m_busy)
        return;
    if (m_offer->open)
        return pay();
    if (!checkForm({m_reasonField}))
        return;
    const ApprovalRequest asked = request();
    const AskUndo wanted{
        m_operation, m_services.shift, m_batch, asked.reason, {}, m_services.clock.nowUtc()};
    signOperation({m_services.store, m_services.uplink, m_services.clock},
        {asked, signedUse(wanted, &AskUndo::approval, askUndo)}, this, *m_message,
        [this, agreed = wanted](const Countersign& signer) mutable {
            agreed.approval = signer;
            agreed.at = m_services.clock.nowUtc();
            ask(agreed);
        });
}

void UndoCard::ask(const AskUndo& wanted)
{
    m_busy = true;
    const auto run = [wanted](Database& database) { return askUndo(database, wanted); };
    whenDone(m_services.store.run(run), this, [this](const Result<BatchUndo>& undo) {
        m_busy = false;
        if (!undo)
            return m_message->say(undo.error());
        m_operation = newOperationId(m_services.clock, m_services.random);
        m_services.sync.wake();
        reload();
    });
}

void UndoCard::pay()
{
    PayUndo wanted{m_offer->open->id, m_services.shift, {}, {}, m_services.clock.nowUtc()};
    if (!m_guard->mayGoOn(m_offer->rows.cash(), *m_message))
        return;
    if (m_offer->rows.cash().isPositive()) {
        const Result<CashCount> pieces = proposeChange(m_offer->rows.cash(), m_offer->stock);
        if (!pieces)
            return m_message->say(pieces.error());
        wanted.cashOut = *pieces;
    }
    for (int row = 0; row < m_offer->rows.rows(); ++row)
        wanted.operations.append(newOperationId(m_services.clock, m_services.random));
    m_busy = true;
    const auto run = [wanted](Database& database) { return payUndo(database, wanted); };
    whenDone(m_services.store.run(run), this,
        [this, pieces = wanted.cashOut](const Result<BatchUndo>& undo) {
            m_busy = false;
            paid(undo, pieces);
        });
}

void UndoCard::paid(const Result<BatchUndo>& undo, const CashCount& pieces)
{
    if (!undo)
        return m_message->say(undo.error());
    m_services.sync.wake();
    if (pieces == CashCount{}) {
        m_message->say(Mood::Ok, tr("The rows are undone; the account is credited."));
    } else {
        kickDrawer(m_services.printing);
        m_message->say(Mood::Ok,
            tr("%1 is out of the drawer.")
                .arg(totalOf(pieces, Currency::CNY).value_or(Money::fen(0)).toString()),
            tr("Hand out for each row only what it says is cancelled."));
    }
    m_reason->clear();
    reload();
    Q_EMIT undone();
}

} // namespace hui::billpay
