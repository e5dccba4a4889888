// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/customers/ui/BankAccountsModel.h"

#include "ui/TableDelegate.h"

#include <algorithm>

namespace hui::customers {

using namespace Qt::StringLiterals;

namespace {

const QString hiddenDots = u"●●●●●●"_s;

QString kindOf(const BankAccount& account)
{
    switch (account.kind) {
    case BankAccount::Kind::DebitFirst: return BankAccountsModel::tr("Debit card, class I");
    case BankAccount::Kind::DebitSecond: return BankAccountsModel::tr("Debit card, class II");
    case BankAccount::Kind::DebitThird: return BankAccountsModel::tr("Debit card, class III");
    case BankAccount::Kind::Term:
        if (account.months == 0)
            return BankAccountsModel::tr("Term deposit");
        return account.months % 12 == 0
            ? BankAccountsModel::tr("Term deposit, %n year(s)", nullptr, account.months / 12)
            : BankAccountsModel::tr("Term deposit, %n month(s)", nullptr, account.months);
    case BankAccount::Kind::Foreign: return BankAccountsModel::tr("Forex, demand");
    case BankAccount::Kind::Credit: return BankAccountsModel::tr("Credit card");
    case BankAccount::Kind::CreditAdded: return BankAccountsModel::tr("Credit card (additional)");
    }
    Q_UNREACHABLE();
}

QString nameOfCurrency(const QString& code)
{
    if (code == u"CNY")
        return BankAccountsModel::tr("CNY");
    if (code == u"GBP")
        return BankAccountsModel::tr("GBP");
    if (code == u"USD")
        return BankAccountsModel::tr("USD");
    if (code == u"EUR")
        return BankAccountsModel::tr("EUR");
    if (code == u"HKD")
        return BankAccountsModel::tr("HKD");
    return code == u"JPY" ? BankAccountsModel::tr("JPY") : code;
}

QString currenciesOf(const BankAccount& account)
{
    if (account.currencies.size() == 2)
        return BankAccountsModel::tr("Two currencies");
    QStringList names;
    for (const Currency& currency : account.currencies)
        names.append(nameOfCurrency(currency.code()));
    return names.join(u' ');
}

/// What is not in yuan says in which currency it is.
QString amountsOf(const QList<Money>& amounts)
{
    QStringList words;
    for (const Money& amount : amounts)
        words.append(amount.currency() == Currency::CNY
                ? amount.toString()
                : amount.currency().code() + u' ' + amount.toString());
    return words.join(u" · "_s);
}

} // namespace

BankAccountsModel::BankAccountsModel(const QDate& today, QObject* parent)
    : RowTableModel(
          {{tr("Account")}, {tr("Kind")}, {tr("Currency")}, {tr("Balance"), true}, {tr("State")}},
          parent)
    , m_today(today)
{
}

void BankAccountsModel::setAccounts(const QList<BankAccount>& accounts)
{
    QList<BankAccountRow> shown;
    for (const BankAccount& account : accounts)
        shown.append({account, std::nullopt});
    setRows(std::move(shown));
}

void BankAccountsModel::setBalances(const QList<AccountBalance>& balances)
{
    for (int row = 0; row < rowCount(); ++row) {
        BankAccountRow shown = rows().at(row);
        const auto known = std::ranges::find(balances, shown.account.key, &AccountBalance::key);
        if (known == balances.end())
            continue;
        shown.amounts = known->amounts;
        replaceRow(row, shown);
    }
}

void BankAccountsModel::hideBalances()
{
    for (int row = 0; row < rowCount(); ++row)
        if (rows().at(row).amounts)
            replaceRow(row, {rows().at(row).account, std::nullopt});
}

QString BankAccountsModel::copied(int row) const
{
    QStringList cells;
    for (int column = 0; column < ColumnCount; ++column)
        cells.append(column == Balance ? hiddenDots : text(rows().at(row), column));
    return cells.join(u'\t');
}

QString BankAccountsModel::text(const BankAccountRow& row, int column) const
{
    switch (static_cast<Column>(column)) {
    case Number: return row.account.number;
    case Kind: return kindOf(row.account);
    case Currencies: return currenciesOf(row.account);
    case Balance: return row.amounts ? amountsOf(*row.amounts) : hiddenDots;
    case State: return stateOf(row.account).text;
    case ColumnCount: break;
    }
    return {};
}

QVariant BankAccountsModel::look(const BankAccountRow& row, int column, int role) const
{
    switch (role) {
    case PillRole: return column == State ? QVariant::fromValue(stateOf(row.account)) : QVariant();
    case TokenRole: return column == Balance && !row.amounts ? ink(Token::Text2) : QVariant();
    case ElideRole: return column == Number ? QVariant(Qt::ElideMiddle) : QVariant();
    case Qt::AccessibleTextRole:
        return column == Balance && !row.amounts ? QVariant(tr("hidden") + u' ' + hiddenDots)
                                                 : QVariant();
    case Qt::ToolTipRole: {
        QStringList codes;
        for (const Currency& currency : row.account.currencies)
            codes.append(currency.code());
        return column == Currencies ? QVariant(codes.join(u" · "_s))
                                    : QVariant(text(row, Number) + u" · "_s + text(row, Kind));
    }
    default: return {};
    }
}

/// What the bank stopped comes before when its term is over.
PillLook BankAccountsModel::stateOf(const BankAccount& account) const
{
    switch (account.state) {
    case BankAccount::State::Normal: break;
    case BankAccount::State::Frozen: return {tr("frozen"), u"lock"_s, Mood::Warn};
    case BankAccount::State::Lost: return {tr("reported lost"), u"alert-circle"_s, Mood::Bad};
    case BankAccount::State::Dormant: return {tr("dormant"), u"moon"_s, Mood::Neutral};
    case BankAccount::State::Closed: return {tr("closed"), u"ban"_s, Mood::Neutral};
    }
    if (!account.matures.isValid())
        return {tr("normal"), u"check"_s, Mood::Ok};
    if (account.matures < m_today)
        return {tr("matured"), u"alert-triangle"_s, Mood::Warn};
    return {tr("matures %1", "on a day").arg(dayOf(account.matures)), u"calendar"_s, Mood::Info};
}

/// Without the year when it is this one.
QString BankAccountsModel::dayOf(const QDate& day) const
{
    return day.toString(day.year() == m_today.year() ? u"MM-dd"_s : u"yyyy-MM-dd"_s);
}

} // namespace hui::customers
