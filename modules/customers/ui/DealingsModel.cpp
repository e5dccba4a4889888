// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/customers/ui/DealingsModel.h"

#include "app/core/ChinaTime.h"
#include "modules/customers/OnlineDealings.h"
#include "modules/customers/ui/CustomerText.h"
#include "ui/EntryText.h"
#include "ui/TableDelegate.h"

#include <QSet>

namespace hui::customers {

using namespace Qt::StringLiterals;

namespace {

bool isOfRecord(const JournalEntry& entry)
{
    return entry.operation.kind.startsWith(u"customer.");
}

bool isShown(const JournalEntry& entry, DealingsModel::Kind kind)
{
    return kind == DealingsModel::Kind::All
        || isOfRecord(entry) == (kind == DealingsModel::Kind::Record);
}

bool isShown(const JournalEntry& entry, DealingsModel::Channel channel)
{
    return channel == DealingsModel::Channel::All
        || isOnline(entry) == (channel == DealingsModel::Channel::Online);
}

} // namespace

/// To the minute in this year, to the day before it.
QString DealingsModel::shownTime(const QDateTime& at) const
{
    const bool isThisYear = at.date().year() == m_today.year();
    return at.toString(isThisYear ? u"MM-dd HH:mm"_s : u"yyyy-MM-dd"_s);
}

/// With what a case is about, and who came for the customer.
QString DealingsModel::businessOf(const Operation& operation) const
{
    const auto word
        = [&](const char* key) { return operation.body.value(QLatin1StringView(key)).toString(); };
    QString business = EntryText::name(operation);
    if (const QString need = CustomerText::shown({word("need_zh"), word("need_en")});
        !need.isEmpty())
        business += u" · "_s + need;
    if (const QUuid agent = QUuid::fromString(word("agent")); !agent.isNull()) {
        const QString name = m_agents.value(agent);
        business += u" · "_s + (name.isEmpty() ? tr("by an agent") : tr("agent: %1").arg(name));
    }
    return business;
}

DealingsModel::DealingsModel(QString branch, const QDate& today, QObject* parent)
    : RowTableModel({{tr("Time")}, {tr("Business")}, {tr("Account")}, {tr("CNY"), true},
                        {tr("Branch")}, {tr("State")}},
          parent)
    , m_branch(std::move(branch))
    , m_today(today)
{
}

void DealingsModel::setEntries(const QList<JournalEntry>& entries, Kind kind, Channel channel)
{
    QSet<QUuid> reversed;
    for (const JournalEntry& entry : entries)
        if (entry.operation.kind == u"billpay.cancel" && entry.state == OutboxState::Accepted)
            reversed.insert(
                QUuid::fromString(entry.operation.body.value("original"_L1).toString()));
    QList<DealingRow> rows;
    for (const JournalEntry& entry : entries)
        if (isShown(entry, kind) && isShown(entry, channel))
            rows.append({entry, reversed.contains(entry.operation.id)});
    setRows(std::move(rows));
}

QString DealingsModel::text(const DealingRow& row, int column) const
{
    const Operation& operation = row.entry.operation;
    switch (static_cast<Column>(column)) {
    case Time: return shownTime(inChina(operation.at));
    case Business: return businessOf(operation);
    case Party: return EntryText::party(operation);
    case Amount: return operation.amount ? operation.amount->toString() : QString();
    case Place:
        if (isOnline(row.entry))
            return channelOf(row.entry) == u"partner" ? tr("Partner") : tr("Telephone");
        return operation.shift.branch == m_branch ? tr("This branch") : operation.shift.branch;
    case State: return EntryText::pill(row.entry, row.isReversed).text;
    case ColumnCount: break;
    }
    return {};
}

QVariant DealingsModel::look(const DealingRow& row, int column, int role) const
{
    switch (role) {
    case PillRole:
        return column == State ? QVariant::fromValue(EntryText::pill(row.entry, row.isReversed))
                               : QVariant();
    case TokenRole: return column == Time || column == Place ? ink(Token::Text2) : QVariant();
    case Qt::ToolTipRole: return text(row, Business) + u" · "_s + text(row, Place);
    case ElideRole: return column == Party ? QVariant(Qt::ElideMiddle) : QVariant();
    default: return {};
    }
}

} // namespace hui::customers
