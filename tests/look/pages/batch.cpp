// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/ui/BatchView.h"
#include "tests/look/Look.h"
#include "tests/modules/billpay/BatchScene.h"
#include "tests/testkit/DeskFixture.h"
#include "ui/Field.h"
#include "ui/TableView.h"

#include <QAbstractItemModel>
#include <QComboBox>
#include <QLabel>
#include <QTemporaryDir>
#include <QVBoxLayout>

/// Lists of payments: one that is read, one that is closed and may be undone, one whose columns are
/// to be chosen.
namespace hui::look {

namespace {

using namespace hui::testkit;

constexpr int rows = 14;

/// Rows of a street with a wrong amount, a formula and the same account twice.
QString street()
{
    QString list = u"收费单位,用户号,户名,账期,金额\n"_s;
    const QStringList names{u"王小明"_s, u"李四"_s, u"欧阳建国"_s, u"周敏"_s, u"赵一鸣"_s};
    for (int row = 0; row < rows; ++row)
        list += u"w1,%1,%2,2026-01,%3\n"_s.arg(3205018642 + row)
                    .arg(names.at(row % names.size()))
                    .arg(row == 3       ? u"六十三元"_s
                            : row == 9  ? u"=SUM(E2:E9)"_s
                            : row == 12 ? u"12,690.00"_s
                                        : u"%1.20"_s.arg(41 + row * 7));
    return list + u"w1,3205018642,王小明,2026-01,41.20\n"_s;
}

Result<Done> prepare(Database& database)
{
    addBatchBillers(database);
    QJsonObject policy = policyValue();
    policy.insert(u"large_cash"_s, moneyToJson(Money::fen(1'000'000)));
    CatalogueRepository catalogue(database);
    HUI_ASSERT(catalogue.apply(u"policy"_s, u"desk"_s, policy).has_value());
    HUI_ASSERT(openTill(database, opening()).has_value());
    return Done{};
}

/// Three rows, two booked and one refused, and the list closed.
Result<Done> closeList(Database& database)
{
    HUI_ASSERT(prepare(database).has_value());
    const Batch batch = running(database);
    for (int row = 1; row <= 3; ++row) {
        const auto paid = payBatchRow(database, rowOf(batch.id, row));
        HUI_ASSERT(paid.has_value());
        if (row < 3)
            answer(database, paid->operation, {{u"receipt_no"_s, u"R-00041%1"_s.arg(row)}});
        else
            setOutbox(database, paid->operation, OutboxState::Rejected);
    }
    HUI_ASSERT(closeBatch(database, {operationId(), batch.id, shift(), {}, noon}).has_value());
    return Done{};
}

/// The page with the desk it stands on.
class BatchWindow : public QWidget {
public:
    template <class Prepare>
    explicit BatchWindow(Prepare prepareDesk)
        : m_desk(billpayMigrations())
    {
        m_desk.run(prepareDesk);
        m_view = new BatchView(m_desk.services(), this);
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(m_view);
        m_view->reload();
    }

    ~BatchWindow() override { delete m_view; } // before what it works with

    /// As if a teller had opened it.
    void open(const QString& text)
    {
        const QString name = m_folder.filePath(u"缴费名单.csv"_s);
        QFile file(name);
        HUI_ASSERT(file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) > 0);
        file.close();
        m_view->openFile(name);
    }

private:
    QTemporaryDir m_folder;
    DeskFixture m_desk;
    BatchView* m_view;
};

bool hasRows(const QWidget& window, int count)
{
    const auto* table = window.findChild<TableView*>(u"batch.table"_s);
    return table && table->model()->rowCount() == count;
}

/// A row that is not taken is looked at, for its reason.
bool showsReason(const QWidget& window)
{
    if (!hasRows(window, rows + 1))
        return false;
    window.findChild<TableView*>(u"batch.table"_s)->selectRow(3);
    return !window.findChild<QLabel*>(u"batch.reason"_s)->text().isEmpty();
}

/// The newest list of the day is chosen, as soon as there is one.
bool showsClosedList(const QWidget& window)
{
    auto* lists = window.findChild<QComboBox*>(u"batch.lists"_s);
    if (lists->count() > 0 && lists->currentIndex() < 0) {
        lists->setCurrentIndex(0);
        Q_EMIT lists->activated(0);
    }
    const auto* undo = window.findChild<QWidget*>(u"undo"_s);
    return hasRows(window, 3) && undo && undo->isVisible();
}

} // namespace

void batch(Scenes& scenes)
{
    scenes.lookPage(
        u"batch"_s,
        [](const Stage&) -> std::unique_ptr<QWidget> {
            auto window = std::make_unique<BatchWindow>(prepare);
            window->open(street());
            return window;
        },
        showsReason);
    scenes.lookPage(
        u"batch-columns"_s,
        [](const Stage&) -> std::unique_ptr<QWidget> {
            auto window = std::make_unique<BatchWindow>(prepare);
            window->open(u"楼栋,编号,住户,应收\n5,3205018642,王小明,63.20\n"_s);
            return window;
        },
        [](const QWidget& window) {
            const auto* columns = window.findChild<QWidget*>(u"columns"_s);
            return columns && columns->isVisible();
        });
    scenes.lookPage(
        u"batch-closed"_s,
        [](const Stage&) -> std::unique_ptr<QWidget> {
            return std::make_unique<BatchWindow>(closeList);
        },
        showsClosedList);
}

} // namespace hui::look
