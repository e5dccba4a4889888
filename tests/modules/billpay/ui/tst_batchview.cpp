// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/BatchRepository.h"
#include "modules/billpay/ui/BatchTableModel.h"
#include "modules/billpay/ui/BatchView.h"
#include "tests/modules/billpay/ui/BillpayDesk.h"

#include <QAbstractItemModelTester>
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

    void aListThatIsWrongSaysWhy()
    {
        start();
        const QString name = m_folder.filePath(u"wrong.csv"_s);
        write(name, u"a,\"b\n"_s);
        view()->openFile(name);
        QTRY_VERIFY(message()->text().contains(u"quotation mark"_s));
        QCOMPARE(model()->rowCount(), 0);
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
        row.amount = Money::fen(100);
        rows.setRows({row});
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
