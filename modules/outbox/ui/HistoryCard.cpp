// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/outbox/ui/HistoryCard.h"

#include "app/core/Async.h"
#include "app/core/ChinaTime.h"
#include "app/core/Clock.h"
#include "app/core/OperationId.h"
#include "app/store/Store.h"
#include "app/sync/SyncEngine.h"
#include "modules/outbox/SignHistory.h"
#include "ui/FactList.h"
#include "ui/KeyButton.h"
#include "ui/MessageBar.h"
#include "ui/SignOperation.h"
#include "ui/Type.h"

#include <QLabel>
#include <QVBoxLayout>

namespace hui::outbox {

using namespace Qt::StringLiterals;

HistoryCard::HistoryCard(const Services& services, QWidget* parent)
    : Card(tr("Restored journal"), parent)
    , m_services(services)
    , m_operation(newOperationId(services.clock, services.random))
    , m_message(new MessageBar(this))
    , m_sign(new KeyButton(tr("Sign for what was restored"), KeyButton::Variant::Authorise, this))
{
    setObjectName(u"outbox.history"_s);
    body()->setSpacing(12);
    auto* facts = new FactList(this);
    m_entries = facts->addFact(tr("Entries"));
    m_entries->setObjectName(u"outbox.history.entries"_s);
    m_at = facts->addFact(tr("Restored at"));
    body()->addWidget(facts);
    auto* hint = makeLabel(
        tr("The journal of this terminal was put back to an earlier day, or salvaged. With the "
           "signature cash boxes, payments and lists are made anew from it; receipts are not. "
           "Count the cash box before it is used again."),
        Type::Label, Token::Text2, this);
    hint->setWordWrap(true);
    body()->addWidget(hint);
    m_message->setObjectName(u"outbox.history.message"_s);
    body()->addWidget(m_message);
    body()->addStretch(1);
    m_sign->setObjectName(u"outbox.history.sign"_s);
    m_sign->setKey(Qt::Key_F4);
    connect(m_sign, &QPushButton::clicked, this, &HistoryCard::commit);
    footer()->addStretch(1);
    footer()->addWidget(m_sign);
    hide();
}

void HistoryCard::present(const std::optional<PulledHistory>& history)
{
    const bool isDue = history && !history->isSigned;
    setVisible(isDue);
    m_sign->setEnabled(isDue);
    if (!isDue)
        return;
    m_history = *history;
    m_entries->setText(
        tr("%n, numbers %1 to %2", nullptr, static_cast<int>(m_history.last - m_history.first + 1))
            .arg(m_history.first)
            .arg(m_history.last));
    m_at->setText(inChina(m_history.at).toString(u"yyyy-MM-dd HH:mm:ss"));
}

ApprovalRequest HistoryCard::request() const
{
    ApprovalRequest asked;
    asked.operation = m_operation;
    asked.kind = u"outbox.history"_s;
    asked.maker = m_services.shift;
    asked.title = tr("Go on with a journal that was restored");
    asked.facts = {{tr("Device"), m_services.device}, {tr("Entries"), m_entries->text()},
        {tr("Restored at"), m_at->text()}};
    asked.changes = {{tr("New operations"), tr("stopped"), tr("allowed")}};
    asked.reason = tr("The journal of this terminal was put back to an earlier day, or salvaged.");
    return asked;
}

void HistoryCard::commit()
{
    m_message->clear();
    const SignHistory wanted{
        m_operation, m_services.shift, {}, m_services.clock.nowUtc(), m_services.rebuild};
    signOperation({m_services.store, m_services.uplink, m_services.clock},
        {request(), signedUse(wanted, &SignHistory::approval, signHistory)}, this, *m_message,
        [this, agreed = wanted](const Countersign& signer) mutable {
            agreed.approval = signer;
            agreed.at = m_services.clock.nowUtc();
            sign(agreed);
        });
}

void HistoryCard::sign(const SignHistory& wanted)
{
    m_sign->setEnabled(false);
    whenDone(m_services.store.run(
                 [wanted](Database& database) { return signHistory(database, wanted); }),
        this, [this](const Result<PulledHistory>& history) {
            m_sign->setEnabled(true);
            if (!history)
                return m_message->say(history.error());
            m_operation = newOperationId(m_services.clock, m_services.random);
            m_services.sync.wake();
            Q_EMIT done();
        });
}

} // namespace hui::outbox
