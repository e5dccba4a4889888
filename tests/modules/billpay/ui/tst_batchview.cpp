// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/IdText.h"
#include "modules/billpay/BatchRepository.h"
#include "modules/billpay/ui/BatchTableModel.h"
#include "modules/billpay/ui/BatchView.h"
#include "tests/app/customer/AgentScene.h"
#include "tests/modules/billpay/ui/BillpayDesk.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QTemporaryDir>

using namespace hui;
using namespace hui::testkit;

namespace {

/// What the platform says is owed of each account, and a row that is wrong.
const QString list = u"收费单位,用户号,账期,金额\nw1,3205018642,2026-01,63.20\n"
                     u"w1,3205018643,2026-02,69.00\nw1,3205018644,2026-03,55.20\n"
                     u"w1,3205018642,2026-01,63.20\n"_s;

} // namespace

/// A list from the file to the result, by keys; only the choice of the file is made for the teller.
class TestBatchView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::instance()->installEventFilter(&m_keys);
        QVERIFY(m_folder.isValid());
    }
    void cleanup() { m_desk.reset(); }

    void paysAListAndSavesTheResult()
    {
        openList();
        QCOMPARE(model()->rowAt(3).state, BatchRowState::Refused);
        QCOMPARE(model()->rowAt(3).otherLine, 2);
        QCOMPARE(text(BatchTableModel::Account), u"******8642"_s);

        edit("bill.received")->setFocus();
        m_desk->type(u"200"_s);
        m_desk->commit();
        QTRY_COMPARE(m_desk->booked(u"billpay.pay"_s), 3);
        QTRY_COMPARE(model()->rowAt(2).state, BatchRowState::Paid);
        QCOMPARE(m_desk->booked(u"billpay.batch_open"_s), 1);
        QCOMPARE(m_desk->till().balance, Money::fen(4820650 + 18740));

        auto* close = m_desk->find<KeyButton>("batch.close");
        QTRY_VERIFY(close->isVisible());
        m_desk->press(Qt::Key_F4);
        QTRY_COMPARE(m_desk->booked(u"billpay.batch_close"_s), 1);
        QTRY_VERIFY(!close->isVisible());

        const QString result = m_folder.filePath(u"result.csv"_s);
        view()->saveResult(result);
        QTRY_VERIFY(QFile::exists(result));
        QFile file(result);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString written = QString::fromUtf8(file.readAll());
        QVERIFY(written.contains(u"******8643"_s));
        QVERIFY(!written.contains(u"3205018643"_s)); // masked; the line says which one it is
        QCOMPARE(written.count(u'\n'), 5);
    }

    /// Whose list it is and who came with it go along.
    void whoCameIsHandedOn()
    {
        openList();
        const AgentScene scene(shift().businessDate);
        m_desk->desk.run([&](Database& database) {
            scene.keep(database);
            return Result<Done>(Done{});
        });
        ServedCustomer made;
        made.record = scene.principal.id;
        made.agent = scene.agent.id;
        m_desk->desk.customer.start(made);
        edit("bill.received")->setFocus();
        m_desk->type(u"200"_s);
        m_desk->commit();
        QTRY_COMPARE(m_desk->booked(u"billpay.batch_open"_s), 1);
        const auto day = m_desk->desk.run(
            [](Database& database) { return Journal(database).ofDay(shift().businessDate, 99); });
        const auto list = std::ranges::find_if(day, [](const JournalEntry& each) {
            return each.operation.kind == u"billpay.batch_open"_s;
        });
        QVERIFY(list != day.end());
        QCOMPARE(list->operation.body.value(u"customer"_s).toString(), idText(made.record));
        QCOMPARE(list->operation.body.value(u"agent"_s).toString(), idText(made.agent));
    }

    /// A list without words of ours: the teller says which column is what, once.
    void columnsAreChosenAndRemembered()
    {
        start();
        const QString name = m_folder.filePath(u"foreign.csv"_s);
        write(name, u"楼栋,编号,应收\n5,3205018642,63.20\n7,3205018643,69.00\n"_s);
        m_desk->edit("batch.biller")->setText(u"w1"_s);
        view()->openFile(name);
        auto* columns = m_desk->find<QWidget>("columns");
        QTRY_VERIFY(columns->isVisible());
        QTRY_VERIFY(m_desk->find<QComboBox>("columns.account")->hasFocus());
        QVERIFY(!m_desk->find<QComboBox>("columns.account")->itemText(1).contains(u"3205018642"_s));
        m_desk->commit(); // nothing is chosen yet
        QVERIFY(columns->isVisible());
        QCOMPARE(model()->rowCount(), 0);
        m_desk->press(Qt::Key_Down);
        m_desk->press(Qt::Key_Down); // B
        m_desk->find<QComboBox>("columns.amount")->setFocus();
        for (int down = 0; down < 3; ++down)
            m_desk->press(Qt::Key_Down); // C
        auto* header = m_desk->find<QAbstractButton>("columns.header");
        header->setFocus();
        m_desk->press(Qt::Key_Space);
        QVERIFY(header->isChecked());
        m_desk->commit();
        QTRY_COMPARE(model()->rowCount(), 2);
        QVERIFY(!columns->isVisible());
        QCOMPARE(model()->rowAt(0).account, u"3205018642"_s);
        QCOMPARE(model()->rowAt(1).amount, Money::fen(6900));

        m_desk->find<KeyButton>("batch.close")->setFocus();
        m_desk->press(Qt::Key_F4);
        QTRY_VERIFY(message()->text().contains(u"No money was taken"_s));
        view()->openFile(name); // known by its heading
        QTRY_COMPARE(model()->rowCount(), 2);
        QVERIFY(!columns->isVisible());
    }

    /// Signed once, agreed to by the platform, paid out with one count; each row says what became
    /// of it.
    void aListIsUndone()
    {
        payAndClose();
        auto* act = m_desk->find<KeyButton>("undo.act");
        QTRY_VERIFY(act->isVisible());
        QCOMPARE(act->text(), u"Undo 187.40"_s);
        m_desk->edit("undo.reason")->setFocus();
        m_desk->type(u"wrong list"_s);
        m_desk->press(Qt::Key_F4);
        QVERIFY(m_desk->waitForDialog());
        m_desk->sign();
        QVERIFY(m_desk->backFromDialog());
        QTRY_COMPARE(m_desk->booked(u"billpay.batch_undo"_s), 1);
        QTRY_COMPARE(act->text(), u"Give back 187.40"_s);
        QTRY_VERIFY(act->isVisible());
        QCOMPARE(m_desk->booked(u"billpay.cancel"_s), 0);
        act->setFocus();
        m_desk->press(Qt::Key_F4);
        QTRY_COMPARE(m_desk->booked(u"billpay.cancel"_s), 3);
        QCOMPARE(m_desk->till().balance, Money::fen(4820650));
        QTRY_COMPARE(text(BatchTableModel::State), u"Cancelled"_s);
    }

    void theSummaryIsPrinted()
    {
        payAndClose();
        QTRY_VERIFY(m_desk->find<KeyButton>("batch.print")->isEnabled());
        m_desk->press(Qt::Key_P, Qt::ControlModifier);
        QTRY_COMPARE(m_desk->booked(u"billpay.print"_s), 1);
        m_desk->press(Qt::Key_P, Qt::ControlModifier);
        QTRY_COMPARE(m_desk->booked(u"billpay.print"_s), 2);
        QTRY_COMPARE(m_desk->find<QComboBox>("batch.lists")->count(), 1);
    }

    void aListThatIsWrongSaysWhy()
    {
        start();
        const QString name = m_folder.filePath(u"wrong.csv"_s);
        write(name, u"a,\"b\n"_s);
        view()->openFile(name);
        QTRY_VERIFY(message()->text().contains(u"quotation mark"_s));
        QCOMPARE(model()->rowCount(), 0);
    }

    /// The column may cut it; without a mouse nobody sees a tool tip.
    void theReasonOfARowIsReadWhole()
    {
        openList();
        auto* reason = m_desk->find<QLabel>("batch.reason");
        QVERIFY(reason->text().isEmpty());
        m_desk->find<TableView>("batch.table")->setFocus();
        for (int down = 0; down < 4; ++down)
            m_desk->press(Qt::Key_Down);
        QCOMPARE(reason->text(), model()->index(3, BatchTableModel::Reason).data().toString());
        QVERIFY(reason->text().contains(u"See line 2."_s));
        m_desk->press(Qt::Key_Up);
        QVERIFY(reason->text().isEmpty());
    }

    void aListIsPutAwayBeforeAnythingIsTaken()
    {
        openList();
        m_desk->find<KeyButton>("batch.close")->setFocus();
        m_desk->press(Qt::Key_F4);
        QTRY_VERIFY(message()->text().contains(u"No money was taken"_s));
        QCOMPARE(m_desk->booked(u"billpay.batch_open"_s), 0);
    }

    /// What a crash leaves is shown when the page is opened the next time.
    void goesOnWithAListThatWasInterrupted()
    {
        openList();
        m_desk->desk.run([](Database& database) -> Result<Done> {
            const auto open = BatchRepository(database).open(1);
            OpenBatch request;
            request.batch = open->first().id;
            request.shift = shift();
            request.cashIn = exactly18740();
            request.at = noon;
            HUI_ASSERT(openBatch(database, request).has_value());
            return Done{};
        });
        view()->reload();
        auto* go = m_desk->find<KeyButton>("batch.go");
        QTRY_VERIFY(go->isVisible());
        QVERIFY(message()->text().contains(u"interrupted"_s));
        go->setFocus();
        m_desk->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_desk->booked(u"billpay.pay"_s), 3);
    }

    void keepsItsContract()
    {
        BatchTableModel rows;
        const QAbstractItemModelTester tester(&rows);
        BatchRow row;
        row.number = 1;
        row.account = u"3205018642"_s;
        row.holder = u"王小明"_s;
        row.amount = Money::fen(100);
        rows.setOutcomes({{row}});
        QCOMPARE(rows.index(0, BatchTableModel::Holder).data().toString(), u"王*明"_s);
        row.state = BatchRowState::Declined;
        row.reason = u"There is no such list."_s;
        rows.setRow(row);
        QCOMPARE(rows.rowAt(0).state, BatchRowState::Declined);
        QCOMPARE(rows.index(0, BatchTableModel::Reason).data().toString(), row.reason);
    }

private:
    void start()
    {
        m_desk = std::make_unique<BillpayDesk>();
        m_desk->says.verdict = u"accepted"_s;
        QVERIFY(m_desk->open());
        m_desk->window->open(u"billpay"_s, u"list"_s);
        QTRY_VERIFY(view() && view()->isVisible());
    }

    void openList()
    {
        start();
        const QString name = m_folder.filePath(u"list.csv"_s);
        write(name, list);
        view()->openFile(name);
        QTRY_COMPARE(model()->rowCount(), 4);
        QTRY_VERIFY(m_desk->find<KeyButton>("batch.close")->isVisible());
    }

    /// Three rows paid, booked, and the list closed.
    void payAndClose()
    {
        openList();
        edit("bill.received")->setFocus();
        m_desk->type(u"200"_s);
        m_desk->commit();
        QTRY_COMPARE(m_desk->booked(u"billpay.pay"_s), 3);
        QTRY_COMPARE(text(BatchTableModel::State), u"Done"_s);
        auto* close = m_desk->find<KeyButton>("batch.close");
        QTRY_VERIFY(close->isVisible());
        close->setFocus();
        m_desk->press(Qt::Key_F4);
        QTRY_COMPARE(m_desk->booked(u"billpay.batch_close"_s), 1);
        QTRY_VERIFY(!close->isVisible());
    }

    static void write(const QString& name, const QString& text)
    {
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write(text.toUtf8()) > 0);
    }

    BatchView* view() const { return m_desk->window->findChild<BatchView*>(); }
    MessageBar* message() const { return m_desk->find<MessageBar>("batch.message"); }
    QLineEdit* edit(const char* name) const
    {
        return view()->findChild<QLineEdit*>(QLatin1StringView(name));
    }
    const BatchTableModel* model() const
    {
        return qobject_cast<const BatchTableModel*>(
            m_desk->find<TableView>("batch.table")->model());
    }
    QString text(BatchTableModel::Column column) const
    {
        return model()->index(0, column).data().toString();
    }

    KeyMap m_keys;
    QTemporaryDir m_folder;
    std::unique_ptr<BillpayDesk> m_desk;
};

QTEST_MAIN(TestBatchView)
#include "tst_batchview.moc"
