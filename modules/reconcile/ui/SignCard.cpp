// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/reconcile/ui/SignCard.h"

#include "app/core/Async.h"
#include "app/core/ChinaTime.h"
#include "app/core/OperationId.h"
#include "app/store/Store.h"
#include "app/sync/SyncEngine.h"
#include "ui/FactList.h"
#include "ui/Field.h"
#include "ui/KeyButton.h"
#include "ui/MessageBar.h"
#include "ui/PrintBox.h"
#include "ui/SignOperation.h"
#include "ui/Type.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace hui::reconcile {

using namespace Qt::StringLiterals;

SignCard::SignCard(const Services& services, QWidget* parent)
    : Card(tr("What is not explained"), parent)
    , m_services(services)
    , m_operation(newOperationId(services.clock, services.random))
    , m_reason(new QLineEdit(this))
    , m_reasonField(new Field(tr("Why it stays in suspense"), m_reason, this))
    , m_message(new MessageBar(this))
    , m_box(new PrintBox(services.printing, PrintBox::Papers::Sheets, this))
    , m_sign(new KeyButton(tr("Keep in suspense"), KeyButton::Variant::Authorise, this))
{
    layOut();
    connect(m_sign, &KeyButton::clicked, this, &SignCard::commit);
    present({});
}

void SignCard::layOut()
{
    auto* facts = new FactList(this);
    m_at = facts->addFact(tr("Compared at"));
    m_file = facts->addFact(tr("File of the platform"));
    m_others = facts->addFact(tr("Other desks not explained"));
    m_unsigned = facts->addFact(tr("Open here"));
    m_file->setObjectName(u"reconcile.file"_s);
    m_unsigned->setObjectName(u"reconcile.open"_s);
    m_reason->setObjectName(u"reconcile.reason"_s);
    m_reason->setMaxLength(200);
    m_reasonField->setRequired();
    m_message->setObjectName(u"reconcile.message"_s);
    auto* hint = makeLabel(tr("Each item is kept by name until the centre has cleared it. A second "
                              "person answers for it; then the branch may close."),
        Type::Label, Token::Text3, this);
    hint->setWordWrap(true);
    body()->setSpacing(12);
    body()->addWidget(facts);
    body()->addWidget(m_reasonField);
    body()->addWidget(hint);
    body()->addWidget(m_message);
    body()->addStretch();
    body()->addWidget(m_box);
    m_sign->setObjectName(u"reconcile.sign"_s);
    m_sign->setButtonSize(KeyButton::Size::Commit);
    m_sign->setKey(Qt::Key_F4);
    footer()->addStretch();
    footer()->addWidget(m_sign);
}

void SignCard::present(const std::optional<Reconciliation>& made)
{
    m_open.clear();
    m_stake = Money::fen(0);
    if (made)
        for (const OpenItem& item : made->items)
            if (item.isOpen()) {
                m_open.append(item.operation);
                m_stake = Money::fen(m_stake.minor() + item.stake.minor());
            }
    m_at->setText(made ? inChina(made->at).toString(u"HH:mm") : tr("not yet"));
    m_file->setText(!made ? u"—"_s : made->fetched ? tr("fetched") : tr("not available"));
    m_others->setText(made ? QString::number(made->othersOpen) : u"—"_s);
    m_unsigned->setText(
        made ? tr("%1, CNY %2").arg(m_open.size()).arg(m_stake.toString()) : u"—"_s);
    m_reasonField->setVisible(!m_open.isEmpty());
    m_sign->setEnabled(!m_open.isEmpty());
}

void SignCard::start(const QString& reason)
{
    if (!m_reasonField->isVisible())
        return;
    if (!reason.isEmpty())
        m_reason->setText(reason);
    m_reason->setFocus();
}

void SignCard::print(const Statement& statement)
{
    const QString name
        = u"reconcile-%1-%2.pdf"_s.arg(statement.made.businessDate.toString(Qt::ISODate),
            statement.made.operation.toString(QUuid::WithoutBraces).right(8));
    m_box->print({statementPaper(statement, m_services.bank),
        QDir(m_services.dataFolder).filePath(u"sheets/"_s + name), statement.printing});
}

ApprovalRequest SignCard::request() const
{
    ApprovalRequest asked;
    asked.operation = m_operation;
    asked.kind = u"reconcile.sign"_s;
    asked.maker = m_services.shift;
    asked.title = tr("Keep in suspense");
    asked.facts = {{tr("Business day"), m_services.shift.businessDate.toString(Qt::ISODate)},
        {tr("Not explained (CNY)"), m_stake.toString()}};
    asked.changes = {{tr("Items"), tr("open"), tr("%1 in suspense").arg(m_open.size())}};
    asked.reason = m_reason->text().trimmed();
    return asked;
}

void SignCard::commit()
{
    m_message->clear();
    if (!m_reasonField->check())
        return m_reason->setFocus();
    const SignItems wanted{m_operation, m_services.shift, m_services.shift.businessDate, m_open,
        m_reason->text(), {}, m_services.clock.nowUtc()};
    signOperation({m_services.store, m_services.uplink, m_services.clock},
        {request(), signedUse(wanted, &SignItems::approval, signItems)}, this, *m_message,
        [this, agreed = wanted](const Countersign& signer) mutable {
            agreed.approval = signer;
            agreed.at = m_services.clock.nowUtc();
            sign(agreed);
        });
}

void SignCard::sign(const SignItems& wanted)
{
    m_sign->setEnabled(false);
    const auto work = [wanted](Database& database) { return signItems(database, wanted); };
    whenDone(m_services.store.run(work), this, [this](const Result<Reconciliation>& made) {
        if (made) {
            m_operation = newOperationId(m_services.clock, m_services.random);
            m_reason->clear();
            m_message->say(Mood::Ok, tr("Every difference is signed for"));
            m_services.sync.wake();
        } else {
            m_message->say(made.error());
        }
        Q_EMIT done();
    });
}

} // namespace hui::reconcile
