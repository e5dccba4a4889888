// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/table/Csv.h"
#include "modules/billpay/BatchRepository.h"
#include "modules/billpay/ImportBatch.h"
#include "modules/billpay/RunBatch.h"
#include "tests/modules/billpay/BillpayScene.h"

namespace hui::testkit {

inline const QString heading = u"收费单位,用户号,账期,金额,备注\n"_s;

/// Three rows of water at 63.20, 69.00 and 55.20: 187.40.
inline const QString threeRows = heading + u"w1,3205018642,2026-01,63.20,\n"_s
    + u"w1,3205018643,2026-01,69.00,\n"_s + u"w1,3205018644,2026-01,55.20,\n"_s;

/// The biller of a branch that is paid from paper without asking; "m1" wants to be asked.
inline void addBatchBillers(Database& database)
{
    CatalogueRepository catalogue(database);
    Biller direct = hui::testkit::waterWorks(u"w1"_s);
    direct.terms.fetch = FetchMode::MayFetch;
    HUI_ASSERT(catalogue.apply(u"biller"_s, u"w1"_s, billerToJson(direct)).has_value());
    Biller asked = hui::testkit::waterWorks(u"m1"_s);
    asked.name = u"昆山市自来水公司"_s;
    HUI_ASSERT(catalogue.apply(u"biller"_s, u"m1"_s, billerToJson(asked)).has_value());
}

/// The biller w1 with hours, by the clock of China; what comes outside them is refused.
inline void openBetween(Database& database, const QTime& open, const QTime& close)
{
    Biller biller = hui::testkit::waterWorks(u"w1"_s);
    biller.terms.fetch = FetchMode::MayFetch;
    biller.terms.hours = {{CutOff::Days::Every, open, close, CutOff::Action::Refuse}};
    HUI_ASSERT(CatalogueRepository(database)
            .apply(u"biller"_s, u"w1"_s, billerToJson(biller))
            .has_value());
}

inline std::unique_ptr<Database> batchBranch()
{
    auto database = branch();
    addBatchBillers(*database);
    return database;
}

/// A list of `rows` accounts from `first` on, 1.00 each.
inline QString listOf(int rows, qint64 first)
{
    QString list = heading;
    for (int row = 0; row < rows; ++row)
        list += u"w1,%1,2026-01,1.00,\n"_s.arg(first + row);
    return list;
}

/// The list as the page would hand it over.
inline ImportBatch importing(const QString& list)
{
    const Result<Table> table = readCsv(list.toUtf8());
    HUI_ASSERT(table.has_value());
    ImportBatch made{operationId(), shift(), u"水费.csv"_s, *table, columnsOf(table->rows.first()),
        {}, {}, noon};
    for (qsizetype i = 0; i < table->rows.size(); ++i)
        made.operations.append(operationId());
    return made;
}

inline Batch imported(Database& database, const QString& list)
{
    const Result<Batch> batch = importBatch(database, importing(list));
    HUI_ASSERT(batch.has_value());
    return *batch;
}

inline QList<BatchRow> rowsOf(Database& database, const QUuid& batch)
{
    const auto rows = BatchRepository(database).rows(batch, 1, 10'000);
    HUI_ASSERT(rows.has_value());
    return *rows;
}

inline Batch batchOf(Database& database, const QUuid& id)
{
    const auto found = BatchRepository(database).byId(id);
    HUI_ASSERT(found.has_value() && found->has_value());
    return **found;
}

/// 187.40 in cash: 200 tendered, 12.60 back.
inline OpenBatch opening(const QUuid& batch)
{
    OpenBatch made;
    made.batch = batch;
    made.shift = shift();
    made.cashIn = pieces({{"CNY-10000", 2}});
    made.cashOut = pieces({{"CNY-1000", 1}, {"CNY-100", 2}, {"CNY-50", 1}, {"CNY-10", 1}});
    made.at = noon;
    return made;
}

inline PayBatchRow rowOf(const QUuid& batch, int row)
{
    return {batch, row, shift(), true, {}, noon};
}

/// The three rows, with their money taken.
inline Batch running(Database& database)
{
    const Batch batch = imported(database, threeRows);
    const Result<Batch> made = openBatch(database, opening(batch.id));
    HUI_ASSERT(made.has_value());
    return *made;
}

} // namespace hui::testkit
