// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/cash/ui/ReturnStep.h"

#include "app/core/CashBox.h"
#include "app/sync/SyncEngine.h"
#include "modules/cash/ui/Figures.h"
#include "modules/cash/ui/UnknownTableModel.h"
#include "ui/Card.h"
#include "ui/EmptyState.h"
#include "ui/Field.h"
#include "ui/OpenRequests.h"
#include "ui/TableHeader.h"
#include "ui/TableView.h"
#include "ui/TillText.h"
#include "ui/Type.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>
#include <QVBoxLayout>

namespace hui::cash {

ReturnStep::ReturnStep(const Services& services, QWidget* parent)
    : TillStep(services, parent)
    , m_operation(newOperation())
    , m_sealing(newOperation())
    , m_heir(new QLineEdit(this))
    , m_heirField(new Field(tr("Taken over by teller"), m_heir, this))
    , m_seal(new KeyButton(tr("Seal with its cash"), KeyButton::Variant::Authorise, this))
    , m_unknown(new UnknownTableModel(this))
    , m_view(new TableView(tr("Outcome unknown"), this))
    , m_cash(new Figures(tr("Cash to hand over (CNY)"), QStringLiteral("till.cash"), this))
    , m_return(new KeyButton(tr("Hand the drawer back"), KeyButton::Variant::Authorise, this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(20, 0, 20, 16);
    row->setSpacing(16);
    row->addWidget(makeUnknown(), 1);
    row->addWidget(makeCash());
    connect(m_return, &KeyButton::clicked, this, &ReturnStep::commit);
    connect(m_seal, &KeyButton::clicked, this, &ReturnStep::askSealing);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(Qt::CTRL | key, this), &QShortcut::activated, m_return,
            [this] { commitButton()->click(); });
}

Card* ReturnStep::makeUnknown()
{
    auto* card = new Card(tr("Outcome unknown"), this);
    card->setSubtitle(tr("Acknowledge each one; Space checks"));
    card->setFlush();
    m_view->setObjectName(QStringLiteral("till.unknown"));
    m_view->setModel(m_unknown);
    m_view->setColumnWidth(UnknownTableModel::Number, 180);
    m_view->setColumnWidth(UnknownTableModel::Business, 160);
    m_view->setColumnWidth(UnknownTableModel::Amount, 130);
    m_view->tableHeader()->setStretchLastSection(false);
    m_view->tableHeader()->setSectionResizeMode(UnknownTableModel::Account, QHeaderView::Stretch);
    m_view->emptyState()->showEmpty(tr("The outcome of everything is known."));
    card->body()->addWidget(m_view);
    return card;
}

Card* ReturnStep::makeCash()
{
    m_card = new Card(tr("Return to the vault"), this);
    m_card->setFixedWidth(400);
    QVBoxLayout* body = m_card->body();
    body->setSpacing(12);
    body->addWidget(m_cash);
    m_hint = makeLabel({}, Type::Label, Token::Text3, m_card);
    m_hint->setWordWrap(true);
    body->addWidget(m_hint);
    sayWhatIsDone();
    m_heir->setObjectName(QStringLiteral("till.heir"));
    m_heir->setMaxLength(20);
    m_heirField->setHelp(tr("Empty: the same teller opens it again."));
    m_heirField->setCheck([this] { return checkHeir(); });
    body->addWidget(m_heirField);
    m_message->setObjectName(QStringLiteral("till.return.message"));
    body->addWidget(m_message);
    body->addStretch();
    m_return->setObjectName(QStringLiteral("till.return"));
    m_seal->setObjectName(QStringLiteral("till.seal"));
    m_seal->setIconName(QStringLiteral("lock"));
    m_card->footer()->addWidget(m_seal);
    m_card->footer()->addStretch();
    m_card->footer()->addWidget(m_return);
    return m_card;
}

void ReturnStep::present(const TillDay& day)
{
    m_day = day;
    m_unknown->setEntries(day.unknown);
    if (day.till)
        m_cash->setAmount(day.till->balance);
    const bool vault = isVault(m_services.shift.till);
    m_return->setVisible(!vault);
    m_seal->setVisible(maySeal());
    m_heirField->setVisible(maySeal());
    putCommitKey();
    if (m_isHandover && m_day.till && !maySeal())
        m_message->say(Mood::Warn, tr("Too much cash to be handed over"),
            tr("At most %1 stays in a sealed drawer. Send the rest to the vault first, or hand the "
               "drawer back.")
                .arg(m_day.policy.sealLimit.toString()));
}

void ReturnStep::start()
{
    if (m_unknown->rowCount() == 0) {
        QWidget* first = commitButton();
        if (m_isHandover && maySeal())
            first = m_heir;
        return first->setFocus();
    }
    m_view->selectRow(0);
    m_view->setFocus();
}

KeyButton* ReturnStep::commitButton() const
{
    return m_return->isHidden() || (m_isHandover && maySeal()) ? m_seal : m_return;
}

/// F4 does what the page was opened for, and that button stands last: in a handover the drawer must
/// not go to the vault.
void ReturnStep::putCommitKey()
{
    KeyButton* commit = commitButton();
    KeyButton* other = commit == m_seal ? m_return : m_seal;
    QHBoxLayout* row = m_card->footer();
    row->removeWidget(other);
    row->insertWidget(0, other);
    row->removeWidget(commit);
    row->addWidget(commit);
    setTabOrder(other, commit);
    other->setKey({});
    other->setVariant(KeyButton::Variant::Secondary);
    other->setButtonSize(KeyButton::Size::Regular);
    commit->setKey(Qt::Key_F4);
    commit->setVariant(KeyButton::Variant::Authorise);
    commit->setButtonSize(KeyButton::Size::Commit);
}

/// What the card says is going to be done with the drawer.
void ReturnStep::sayWhatIsDone()
{
    m_card->setTitle(m_isHandover ? tr("Hand over to another teller") : tr("Return to the vault"));
    m_hint->setText(m_isHandover
            ? tr("A second person counts with you and signs. The drawer is sealed with its cash, "
                 "and "
                 "who takes over opens it.")
            : tr("The custodian counts with you and signs. Then the drawer's day is over and the "
                 "closing sheet is made."));
}

/// Whether the number is known only the platform can say; one's own is not another's.
Field::Verdict ReturnStep::checkHeir() const
{
    if (m_heir->text().trimmed() != m_services.shift.operatorId)
        return {};
    return {Field::State::Error,
        m_isHandover ? tr("This is your own number. Another teller takes it over.")
                     : tr("This is your own number. Leave it empty to open it yourself.")};
}

void ReturnStep::setHandover(bool isHandover)
{
    if (m_isHandover && !isHandover) { // who was named is not who opens it after a close
        m_heir->clear();
        m_heirField->setVerdict({});
    }
    m_isHandover = isHandover;
    sayWhatIsDone();
    m_heirField->setRequired(isHandover);
    m_heirField->setHelp(isHandover ? tr("Who takes the drawer over.")
                                    : tr("Empty: the same teller opens it again."));
    if (m_day.till)
        present(m_day);
}

/// The vault has no limit; a till keeps what the bank's policy allows.
bool ReturnStep::maySeal() const
{
    return m_day.till
        && (isVault(m_services.shift.till)
            || m_day.till->balance.minor() <= m_day.policy.sealLimit.minor());
}

bool ReturnStep::areAcknowledged()
{
    if (!m_day.till)
        return false;
    m_message->clear();
    if (m_unknown->allAcknowledged())
        return true;
    m_message->say(Mood::Warn, tr("Not all are acknowledged"),
        tr("Check the box of every operation of unknown outcome."));
    m_view->setFocus();
    return false;
}

ApprovalRequest ReturnStep::request() const
{
    ApprovalRequest asked;
    asked.operation = m_operation;
    asked.kind = QStringLiteral("till.return");
    asked.maker = m_services.shift;
    asked.title = tr("Hand drawer %1 back").arg(m_day.till->id);
    asked.amount = m_day.till->balance;
    asked.facts = {{tr("Drawer"), m_day.till->id},
        {tr("Business day"), m_day.till->businessDate.toString(Qt::ISODate)},
        {tr("Outcome unknown"), QString::number(m_day.unknown.size())}};
    asked.changes = {{tr("Drawer %1, cash").arg(m_day.till->id), m_day.till->balance.toString(),
        Money::fen(0).toString()}};
    asked.reason = tr("End of the drawer's day.");
    return asked;
}

void ReturnStep::commit()
{
    if (areAcknowledged())
        leaveNoRequest({m_services.store, m_services.uplink, m_services.clock}, m_services.shift,
            this, [this] { handBack(); });
}

void ReturnStep::handBack()
{
    const ReturnTill wanted{
        m_operation, m_services.shift, m_unknown->acknowledged(), {}, {}, m_services.owes};
    actSigned(m_return, request(), wanted, &ReturnTill::custodian, returnTill, [this](const Till&) {
        m_operation = newOperation();
        m_services.sync.wake();
        Q_EMIT finished();
    });
}

ApprovalRequest ReturnStep::sealing() const
{
    ApprovalRequest asked = request();
    asked.operation = m_sealing;
    asked.kind = QStringLiteral("till.seal");
    asked.title = tr("Seal drawer %1").arg(m_day.till->id);
    if (const QString heir = m_heir->text().trimmed(); !heir.isEmpty())
        asked.facts.append({tr("Taken over by teller"), heir});
    asked.changes = {{tr("Drawer %1").arg(m_day.till->id), TillText::pill(m_day.till->state).text,
        TillText::pill(TillState::Sealed).text}};
    asked.reason = tr("Under two locks, with its cash.");
    return asked;
}

void ReturnStep::askSealing()
{
    if (!m_heirField->isHidden() && !m_heirField->check())
        return m_heir->setFocus();
    if (areAcknowledged())
        leaveNoRequest({m_services.store, m_services.uplink, m_services.clock}, m_services.shift,
            this, [this] { seal(); });
}

void ReturnStep::seal()
{
    const SealTill wanted{m_sealing, m_services.shift, m_heir->text().trimmed(),
        m_unknown->acknowledged(), {}, {}, m_services.owes};
    actSigned(m_seal, sealing(), wanted, &SealTill::second, sealTill, [this](const Till&) {
        m_sealing = newOperation();
        m_services.sync.wake();
        Q_EMIT finished();
    });
}

} // namespace hui::cash
