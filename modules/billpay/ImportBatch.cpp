// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/ImportBatch.h"

#include "app/catalogue/ApprovalPolicyRepository.h"
#include "app/catalogue/CatalogueRepository.h"
#include "app/catalogue/ParameterCheck.h"
#include "app/core/Assert.h"
#include "app/store/Database.h"
#include "modules/billpay/BatchPayment.h"
#include "modules/billpay/BatchRepository.h"
#include "modules/billpay/BatchShapeRepository.h"
#include "modules/billpay/PaymentCase.h"

#include <QCoreApplication>
#include <QHash>

namespace hui::billpay {

using namespace Qt::StringLiterals;

namespace {

constexpr int likely = 20; // billers looked at for one that has exactly the name
constexpr int longestName = 64;
constexpr int longestNumber = 64; // of a bill

std::unexpected<Error> wrong(const char* text)
{
    return failure(Error::Kind::Input, text);
}

/// What a file cell may give to a payment.
Result<QString> textOf(const Cell& cell)
{
    switch (cell.kind) {
    case CellKind::Text:
    case CellKind::Number: return cell.text.trimmed();
    case CellKind::Formula:
        return wrong(QT_TRANSLATE_NOOP("Error", "A cell is a formula. Enter its value instead."));
    case CellKind::Inexact:
        return wrong(QT_TRANSLATE_NOOP(
            "Error", "A number was rounded by the spreadsheet. Enter it as text."));
    case CellKind::Fault:
        return wrong(QT_TRANSLATE_NOOP("Error", "A cell holds an error instead of a value."));
    }
    Q_UNREACHABLE();
}

/// Reads and judges the rows of one file, in order.
class Import {
public:
    Import(Database& database, const ImportBatch& request, const DayRules& day)
        : m_database(database)
        , m_request(request)
        , m_day(day)
    {
    }

    /// A Storage error only; what is wrong with the row stands in the row.
    Result<BatchRow> rowAt(qsizetype index, int number)
    {
        const TableRow& read = m_request.table.rows.at(index);
        BatchRow row;
        row.number = number;
        row.line = read.line;
        row.operation = m_request.operations.at(index);
        const Result<Done> judged = judge(row, read);
        if (!judged && judged.error().kind == Error::Kind::Storage)
            return std::unexpected(judged.error());
        if (!judged) {
            row.state = BatchRowState::Refused;
            row.reason = QString::fromUtf8(judged.error().text);
        }
        return row;
    }

    int twins() const { return m_twins; }

private:
    Result<QString> textAt(const TableRow& read, int column) const
    {
        const bool there = column >= 0 && column < read.cells.size();
        return there ? textOf(read.cells.at(column)) : QString();
    }

    Result<Done> judge(BatchRow& row, const TableRow& read)
    {
        if (const auto texts = readTexts(row, read); !texts)
            return texts;
        const Result<Biller> biller = billerOf(row.biller);
        if (!biller)
            return std::unexpected(biller.error());
        row.biller = biller->id;
        row.billerName = biller->name;
        row.mustAsk = biller->terms.fetch == FetchMode::MustFetch
            || biller->terms.fetch == FetchMode::ValidateOnly;
        row.termsVersion = biller->terms.version;
        if (const auto more = readParameters(row, read, *biller); !more)
            return more;
        if (const auto allowed = checkPayment(row, *biller); !allowed)
            return allowed;
        return checkFirst(row);
    }

    /// What the columns say; the amount and the account are kept for showing even when another
    /// cell is wrong.
    Result<Done> readTexts(BatchRow& row, const TableRow& read)
    {
        const BatchColumns& columns = m_request.columns;
        const Result<QString> account = textAt(read, columns.account);
        const Result<QString> biller = textAt(read, columns.biller);
        const Result<QString> amount = textAt(read, columns.amount);
        const Result<QString> holder = textAt(read, columns.holder);
        const Result<QString> billNo = textAt(read, columns.billNo);
        const Result<QString> period = textAt(read, columns.period);
        const Result<QString> note = textAt(read, columns.note);
        row.account = account.value_or(QString());
        row.biller = biller.value_or(QString());
        row.holder = holder.value_or(QString()).left(longestName);
        row.billNo = billNo.value_or(QString()).left(longestNumber);
        row.note = note.value_or(QString());
        for (const Result<QString>* one :
            {&account, &biller, &amount, &holder, &billNo, &period, &note})
            if (!*one)
                return std::unexpected(one->error());
        if (row.biller.isEmpty())
            row.biller = m_request.biller;
        const Result<Money> parsed = Money::parse(*amount, Currency::CNY);
        if (!parsed)
            return std::unexpected(parsed.error());
        row.amount = *parsed;
        if (!row.amount.isPositive())
            return wrong(QT_TRANSLATE_NOOP("Error", "The amount must be above zero."));
        const std::optional<QString> month = periodOf(*period);
        if (!month && !period->isEmpty())
            return wrong(
                QT_TRANSLATE_NOOP("Error", "A billing period is a year and a month, each once."));
        row.period = month.value_or(QString());
        return Done{};
    }

    Result<Done> readParameters(BatchRow& row, const TableRow& read, const Biller& biller) const
    {
        for (const Parameter& parameter : biller.terms.parameters.mid(1)) // the first: the account
            for (const QString& heading : {parameter.key, parameter.label.zh, parameter.label.en}) {
                const Result<QString> text
                    = textAt(read, m_request.columns.others.value(heading, -1));
                if (!text)
                    return std::unexpected(text.error());
                if (text->isEmpty())
                    continue;
                const auto value = parseParameter(*text, parameter, m_request.shift.businessDate);
                if (!value)
                    return std::unexpected(value.error());
                row.parameters.insert(parameter.key, *value);
            }
        return Done{};
    }

    /// A biller by its number or by exactly its name.
    Result<Biller> billerOf(const QString& said)
    {
        if (const auto known = m_billers.constFind(said); known != m_billers.constEnd())
            return *known;
        const Result<Biller> found = lookUp(said);
        if (found || found.error().kind != Error::Kind::Storage)
            m_billers.insert(said, found);
        return found;
    }

    Result<Biller> lookUp(const QString& said) const
    {
        const CatalogueRepository catalogue(m_database);
        const auto byId = catalogue.byId(said);
        if (!byId)
            return std::unexpected(byId.error());
        if (*byId)
            return **byId;
        const auto named = catalogue.find(said, {}, likely);
        if (!named)
            return std::unexpected(named.error());
        QStringList exact;
        for (const BillerName& one : *named)
            if (one.name == said || one.nameEn.compare(said, Qt::CaseInsensitive) == 0)
                exact.append(one.id);
        if (exact.size() == 1)
            return lookUp(exact.first());
        return exact.isEmpty()
            ? failure(Error::Kind::Refused,
                  QT_TRANSLATE_NOOP("Error", "This biller is not in the catalogue."))
            : failure(Error::Kind::Refused,
                  QT_TRANSLATE_NOOP("Error", "Several billers have this name. Use their number."));
    }

    /// When the row's turn can come: now, or later on this day when its biller is closed now.
    QDateTime turnOf(BatchRow& row, const Biller& biller) const
    {
        row.heldUntil = opensToday(biller.terms, m_request.at);
        return row.heldUntil.isValid() ? row.heldUntil : m_request.at;
    }

    /// By the biller's terms and against what was paid before, as if the biller had just answered.
    Result<Done> checkPayment(BatchRow& row, const Biller& biller)
    {
        const QDateTime at = turnOf(row, biller);
        PayBill payment = paymentOf(row, biller, {.shift = m_request.shift, .at = at});
        payment.fetchId = u"-"_s;
        payment.fetchedAt = at;
        payment.termsVersion = row.termsVersion;
        const Result<PaymentCase> one = caseOf(payment, biller, m_day);
        if (!one)
            return std::unexpected(one.error());
        row.account = one->payment.account;
        row.fee = one->payment.fee;
        if (const auto allowed = checkCase(m_database, payment, *one); !allowed)
            return allowed;
        return judgeDoubts(row, *one);
    }

    /// What is for a second person to judge: it stands beside the row, which stays ready.
    Result<Done> judgeDoubts(BatchRow& row, PaymentCase one)
    {
        one.payment.at = m_request.at;
        const Result<bool> twin = looksPaidTwice(m_database, one);
        if (!twin)
            return std::unexpected(twin.error());
        m_twins += *twin ? 1 : 0;
        const Result<ApprovalPolicy> policy = approvals();
        if (!policy)
            return std::unexpected(policy.error());
        if (*twin)
            row.reason = QString::fromUtf8(paidMinutesAgo);
        else if (levelFor(*policy, {u"billpay.pay"_s, {}, row.taken()}) != ApprovalLevel::None)
            row.reason = QString::fromUtf8(needsSupervisor);
        return Done{};
    }

    /// Read once for all rows; how the list will be paid is not known yet.
    Result<ApprovalPolicy> approvals()
    {
        if (!m_approvals) {
            const auto read = ApprovalPolicyRepository(m_database).on(m_request.shift.businessDate);
            if (!read)
                return read;
            m_approvals = *read;
        }
        return *m_approvals;
    }

    /// One account and period stand in a list once; the first of them is taken.
    Result<Done> checkFirst(BatchRow& row)
    {
        const QString key = QStringList{row.biller, row.account, row.period, row.billNo}.join(u'|');
        if (const auto before = m_lines.constFind(key); before != m_lines.constEnd()) {
            row.otherLine = *before;
            return failure(Error::Kind::Refused,
                QT_TRANSLATE_NOOP("Error", "The same account and period is in the file twice."));
        }
        m_lines.insert(key, row.line);
        return Done{};
    }

    Database& m_database;
    const ImportBatch& m_request;
    const DayRules m_day;
    std::optional<ApprovalPolicy> m_approvals;
    QHash<QString, Result<Biller>> m_billers;
    QHash<QString, int> m_lines;
    int m_twins = 0;
};

Result<Batch> kept(Database& database, const ImportBatch& request)
{
    Batch batch;
    batch.id = request.batch;
    batch.operatorId = request.shift.operatorId;
    batch.till = request.shift.till;
    batch.businessDate = request.shift.businessDate;
    batch.file = request.file;
    batch.at = request.at;
    const auto day = dayRulesOf(database, request.shift.businessDate);
    if (!day)
        return std::unexpected(day.error());
    Import import(database, request, *day);
    QList<BatchRow> rows;
    for (qsizetype i = request.columns.hasHeader ? 1 : 0; i < request.table.rows.size(); ++i) {
        const Result<BatchRow> row = import.rowAt(i, static_cast<int>(rows.size()) + 1);
        if (!row)
            return std::unexpected(row.error());
        rows.append(*row);
        if (row->state != BatchRowState::Ready)
            continue;
        const Result<Money> total = add(batch.total, row->taken());
        if (!total)
            return std::unexpected(total.error());
        batch.total = *total;
    }
    if (rows.isEmpty())
        return wrong(QT_TRANSLATE_NOOP("Error", "The file has no rows."));
    batch.twins = import.twins();
    const auto added = BatchRepository(database).add(batch, rows);
    if (!added)
        return std::unexpected(added.error());
    if (request.remembers)
        if (const auto noted = BatchShapeRepository(database).remember(
                shapeOf(request.table.rows.first()), request.columns, request.at);
            !noted)
            return std::unexpected(noted.error());
    return batch;
}

} // namespace

Result<Batch> importBatch(Database& database, const ImportBatch& request)
{
    HUI_ASSERT(!request.batch.isNull());
    HUI_ASSERT(request.operations.size() >= request.table.rows.size());
    if (request.columns.account < 0 || request.columns.amount < 0)
        return wrong(
            QT_TRANSLATE_NOOP("Error", "Say which columns hold the account and the amount."));
    return database.transaction([&]() -> Result<Batch> {
        const BatchRepository batches(database);
        const auto before = batches.byId(request.batch);
        if (!before)
            return std::unexpected(before.error());
        if (*before)
            return **before;
        const Result<Batch> made = kept(database, request);
        if (!made)
            return made;
        const auto stored = batches.byId(request.batch);
        return stored ? Result<Batch>(**stored) : std::unexpected(stored.error());
    });
}

} // namespace hui::billpay
