// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/customers/ui/AccountsCard.h"

#include "app/core/ChinaTime.h"
#include "app/core/Masking.h"
#include "modules/customers/ui/CustomerText.h"
#include "ui/BillKind.h"
#include "ui/ClearLayout.h"
#include "ui/Pill.h"
#include "ui/RowButton.h"
#include "ui/Type.h"

#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

namespace hui::customers {

using namespace Qt::StringLiterals;

namespace {

QString shortDay(const QDate& day)
{
    return day.toString(u"MM-dd"_s);
}

} // namespace

AccountsCard::AccountsCard(QWidget* parent)
    : Card(tr("Accounts paid"), parent)
    , m_count(makeLabel({}, Type::Label, Token::Text2, this))
    , m_lines(new QVBoxLayout)
{
    m_count->setObjectName(u"customers.accounts.count"_s);
    header()->addWidget(m_count);
    m_lines->setSpacing(0);
    body()->addLayout(m_lines);
    hide();
}

void AccountsCard::setAccounts(const QList<AccountLine>& accounts, const QDate& today)
{
    m_accounts = accounts;
    m_today = today;
    present();
}

void AccountsCard::setBillers(const QList<Biller>& billers)
{
    m_billers = billers;
    present();
}

QString AccountsCard::kindOf(const Biller& biller)
{
    return BillKind::word(biller.category);
}

void AccountsCard::present()
{
    QString kept;
    for (const RowButton* line : findChildren<RowButton*>())
        if (line->hasFocus())
            kept = line->objectName();
    clearLayout(*m_lines);
    for (const AccountLine& line : std::as_const(m_accounts))
        m_lines->addWidget(makeLine(line.biller, &line));
    const auto hasAccount = [this](const Biller& biller) {
        return std::ranges::any_of(m_accounts,
            [&biller](const AccountLine& line) { return line.paid.biller == biller.id; });
    };
    for (const Biller& biller : std::as_const(m_billers))
        if (!hasAccount(biller))
            m_lines->addWidget(makeLine(biller, nullptr));
    m_count->setText(tr("%n account(s)", nullptr, static_cast<int>(m_accounts.size())));
    m_count->setVisible(!m_accounts.isEmpty());
    setVisible(m_lines->count() > 0);
    auto* again = kept.isEmpty() ? nullptr : findChild<RowButton*>(kept);
    if (!again)
        return;
    again->show(); // a layout shows what it was given later
    again->setFocus(); // the answer of the billers comes while somebody stands on a line
}

QWidget* AccountsCard::makeLine(const Biller& biller, const AccountLine* known)
{
    const QString account = known ? known->paid.account : QString();
    const QString name = CustomerText::shown({biller.name, biller.nameEn});
    auto* line = new RowButton(known
            ? tr("%1 %2", "kind of bill, account").arg(kindOf(biller), maskAccount(account))
            : name,
        BillKind::icon(biller.category), this);
    line->setObjectName(u"customers.biller."_s + biller.id);
    QString said
        = known ? tr("Pay %1, account %2").arg(name, maskAccount(account)) : tr("Pay %1").arg(name);
    if (known) {
        said += u", "_s + saidOf(*known);
        line->setStanding(makeWord(*known));
    }
    line->setAccessibleName(said);
    line->setToolTip(known ? name + u", "_s + saidOf(*known) : name);
    line->setRule(m_lines->count() > 0);
    connect(line, &RowButton::clicked, this,
        [this, id = biller.id, account] { Q_EMIT payAsked(id, account); });
    return line;
}

/// What is said of it: of a figure also what it is.
QString AccountsCard::saidOf(const AccountLine& line) const
{
    const AccountStanding& standing = line.standing;
    const QString due = standing.due.toString();
    switch (accountWord(line, m_today)) {
    case AccountWord::Offline:
        return standing.isDebited
            ? tr("Offline · debited")
            : tr("Offline · paid %1").arg(shortDay(dateInChina(line.paid.lastAt)));
    case AccountWord::Asking: return tr("Asking …");
    case AccountWord::Unknown: return tr("Not known");
    case AccountWord::Overdue:
        return tr("%1 due, %n day(s) late", nullptr, standing.overdueDays).arg(due);
    case AccountWord::Debited: return tr("Debited");
    case AccountWord::Due: return tr("%1 due").arg(due);
    case AccountWord::Paid: return tr("Paid");
    case AccountWord::NextBill: return tr("Billed %1").arg(shortDay(standing.nextBill));
    case AccountWord::Clear: return tr("Nothing due");
    }
    Q_UNREACHABLE();
}

/// How it stands: what is late is a warning, what is due is a figure, all else a few words.
QWidget* AccountsCard::makeWord(const AccountLine& line)
{
    const QString due = line.standing.due.toString();
    switch (accountWord(line, m_today)) {
    case AccountWord::Overdue: return new Pill({due, u"alert-triangle"_s, Mood::Warn}, this);
    case AccountWord::Due: return new Pill({due, u"receipt-yuan"_s, Mood::Info}, this);
    case AccountWord::Offline:
    case AccountWord::Asking:
    case AccountWord::Unknown:
        return makeLabel(saidOf(line), Type::Label, Token::Text3, this); // nobody has told
    case AccountWord::Debited:
    case AccountWord::Paid:
    case AccountWord::NextBill:
    case AccountWord::Clear: break;
    }
    return makeLabel(saidOf(line), Type::Label, Token::Text2, this);
}

} // namespace hui::customers
