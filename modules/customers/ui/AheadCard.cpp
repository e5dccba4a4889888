// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/customers/ui/AheadCard.h"

#include "app/core/Masking.h"
#include "modules/customers/ui/CustomerText.h"
#include "modules/customers/ui/UnderwayCard.h"
#include "ui/ClearLayout.h"
#include "ui/KeyButton.h"
#include "ui/Type.h"

#include <QLabel>

namespace hui::customers {

using namespace Qt::StringLiterals;

AheadCard::AheadCard(QWidget* parent)
    : Card(tr("Next steps"), parent)
    , m_lines(new QVBoxLayout)
{
    m_lines->setSpacing(8);
    body()->addLayout(m_lines);
    hide();
}

void AheadCard::setSteps(const QList<NextStep>& steps, const Customer& record,
    const QList<AccountLine>& accounts, const Underway& underway)
{
    clearLayout(*m_lines);
    for (const NextStep& step : steps)
        m_lines->addWidget(makeStep(step, wordsOf(step, record, accounts, underway)));
    setVisible(!steps.isEmpty());
}

AheadCard::Words AheadCard::wordsOf(const NextStep& step, const Customer& record,
    const QList<AccountLine>& accounts, const Underway& underway)
{
    const QString day = step.day.toString(Qt::ISODate);
    switch (step.kind) {
    case NextStep::Kind::GiveBack:
        return {tr("Cash is due back"), step.amount.toString(), tr("Give it back")};
    case NextStep::Kind::ContinueCase: {
        const Case& open = underway.cases.at(step.other);
        return {tr("A case is open"), UnderwayCard::caseName(open), tr("Continue")};
    }
    case NextStep::Kind::RenewDocument:
        return {CustomerText::name(record.certificates.at(step.document).kind),
            tr("Valid until %1").arg(day), tr("Renew")};
    case NextStep::Kind::EnterDocument:
        return {tr("No certificate on record"), tr("Much is not done without one."), tr("Enter")};
    case NextStep::Kind::AskGuardian:
        return {tr("Under 14"), tr("No guardian has consented."), tr("Consent")};
    case NextStep::Kind::RenewConsent:
        return {CustomerText::name(record.consents.at(step.consent).kind),
            tr("Consent ends on %1").arg(day), tr("Consent")};
    case NextStep::Kind::PayOverdue: return overdueWords(step, accounts.at(step.account));
    case NextStep::Kind::PayBill: {
        const AccountLine& line = accounts.at(step.account);
        return {tr("%1 %2", "biller, account")
                    .arg(CustomerText::shown({line.biller.name, line.biller.nameEn}),
                        maskAccount(line.paid.account)),
            step.amount.isPositive() ? dueWords(step, line) : tr("Paid last on %1").arg(day),
            tr("Pay")};
    }
    }
    Q_UNREACHABLE();
}

/// How many bills, what they come to, and that an agreement would pay them.
QString AheadCard::dueWords(const NextStep& step, const AccountLine& line)
{
    const QString due
        = tr("%n bill(s), %1 due", nullptr, line.standing.bills).arg(step.amount.toString());
    return step.canDebit ? tr("%1; can be debited by agreement").arg(due) : due;
}

AheadCard::Words AheadCard::overdueWords(const NextStep& step, const AccountLine& line)
{
    return {tr("%1 %n day(s) late", "kind of bill", line.standing.overdueDays)
                .arg(AccountsCard::kindOf(line.biller)),
        dueWords(step, line), tr("Pay")};
}

QWidget* AheadCard::makeStep(const NextStep& step, const Words& words)
{
    auto* line = new QWidget(this);
    auto* title = makeLabel(words.title, Type::Strong, Token::Text, line);
    title->setWordWrap(true);
    auto* act = new KeyButton(words.act, KeyButton::Variant::Flat, line);
    act->setObjectName(u"customers.next.%1"_s.arg(m_lines->count()));
    act->setButtonSize(KeyButton::Size::Small);
    act->setAccessibleName(words.title + u", "_s + words.act);
    connect(act, &KeyButton::clicked, this, [this, step] { Q_EMIT stepAsked(step); });
    auto* said = new QVBoxLayout;
    said->setSpacing(2);
    said->addWidget(title);
    auto* detail = makeLabel(words.detail, Type::Label, Token::Text2, line);
    detail->setWordWrap(true);
    said->addWidget(detail);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addLayout(said, 1);
    row->addWidget(act, 0, Qt::AlignTop);
    return line;
}

} // namespace hui::customers
