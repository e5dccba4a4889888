// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

/// bench-batch <empty folder>: a list of 5,000 payments read, checked and kept beside the least
/// that could be done with the same text, and a row of it paid beside a payment alone.

#include "app/store/Store.h"
#include "app/table/XlsxReader.h"
#include "app/table/XlsxWriter.h"
#include "tests/bench/Timing.h"
#include "tests/modules/billpay/BatchScene.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;
using namespace hui;
using namespace hui::billpay;

namespace {

constexpr int rows = 5000;
constexpr int paid = 300; // rows, and payments alone
constexpr qint64 firstAccount = 3'205'000'000;

template <class Step>
qint64 microseconds(Step step)
{
    bench::Timing timing;
    timing.measure(step);
    return timing.totalNs() / 1000;
}

std::unique_ptr<Database> openDesk(const QString& folder)
{
    auto opened = openJournal({.file = QDir(folder).filePath(u"journal.db"_s),
        .migrations = tillMigrations() + catalogueMigrations() + billpayMigrations(),
        .secret = QByteArray(32, 's'),
        .cost = {.memoryKiB = 8, .passes = 1, .lanes = 1}});
    HUI_ASSERT(opened.has_value());
    HUI_ASSERT(openTill(**opened, testkit::opening()).has_value());
    testkit::addBatchBillers(**opened);
    return *std::move(opened);
}

/// The text without any of the rules of a list.
qint64 splitOnly(const QByteArray& bytes)
{
    qsizetype fields = 0;
    const qint64 took = microseconds([&] {
        for (const QString& line : QString::fromUtf8(bytes).split(u'\n'))
            fields += line.split(u',').size();
    });
    HUI_ASSERT(fields > rows);
    return took;
}

qint64 bareRows(Database& database)
{
    HUI_ASSERT(database.run(u"CREATE TABLE bare(a TEXT, b TEXT, c INTEGER)"_s).has_value());
    return microseconds([&] {
        const auto kept = database.transaction([&]() -> Result<Done> {
            for (int row = 0; row < rows; ++row)
                if (!database.run(u"INSERT INTO bare VALUES (?, ?, ?)"_s,
                        {QString::number(firstAccount + row), u"2026-01"_s, 100}))
                    return failure(Error::Kind::Storage, "");
            return Done{};
        });
        HUI_ASSERT(kept.has_value());
    });
}

qint64 payAlone(Database& database)
{
    return microseconds([&] {
        for (int i = 0; i < paid; ++i) {
            PayBill one = testkit::paying();
            one.account = QString::number(firstAccount + rows + i);
            one.bills = {testkit::owed(u"2026-01"_s, 100)};
            one.cashIn = testkit::pieces({{"CNY-100", 1}});
            one.cashOut = {};
            HUI_ASSERT(payBill(database, one).has_value());
        }
    }) / paid;
}

qint64 payRows(Database& database, const QUuid& batch)
{
    OpenBatch request = testkit::opening(batch);
    request.cashIn = testkit::pieces({{"CNY-10000", rows / 100}});
    request.cashOut = {};
    HUI_ASSERT(openBatch(database, request).has_value());
    return microseconds([&] {
        for (int row = 1; row <= paid; ++row)
            HUI_ASSERT(payBatchRow(database, testkit::rowOf(batch, row)).has_value());
    }) / paid;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    if (argc != 2)
        return 2;
    const std::unique_ptr<Database> database = openDesk(QCoreApplication::arguments().at(1));
    const QByteArray text = testkit::listOf(rows, firstAccount).toUtf8();
    Table table;
    const qint64 read = microseconds([&] { table = *readTable(text); });
    const QByteArray workbook = *xlsxOf(table, u"1"_s);
    const qint64 unpacked = microseconds([&] { HUI_ASSERT(readTable(workbook).has_value()); });
    const qint64 split = splitOnly(text);
    const ImportBatch request = testkit::importing(QString::fromUtf8(text));
    const qint64 kept
        = microseconds([&] { HUI_ASSERT(importBatch(*database, request).has_value()); });
    const qint64 bare = bareRows(*database);
    const qint64 row = payRows(*database, request.batch);
    bench::print({{u"rows"_s, rows}, {u"read"_s, read}, {u"read_beside"_s, split},
        {u"workbook"_s, unpacked}, {u"workbook_beside"_s, split}, {u"import"_s, kept},
        {u"import_beside"_s, bare}, {u"pay"_s, row}, {u"pay_beside"_s, payAlone(*database)}});
    return 0;
}
