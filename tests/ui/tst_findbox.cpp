// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/FindBox.h"
#include "ui/KeyMap.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace hui;
using namespace Qt::StringLiterals;

namespace {

QList<FindItem> cities()
{
    return {{u"320500"_s, u"苏州市"_s, u"su zhou suzhou sz 320500"_s, u"江苏省"_s},
        {u"321300"_s, u"宿迁市"_s, u"su qian suqian sq 321300"_s, u"江苏省"_s},
        {u"440300"_s, u"深圳市"_s, u"shen zhen shenzhen sz 440300"_s, u"广东省"_s},
        {u"341300"_s, u"宿州市"_s, u"su zhou suzhou sz 341300"_s, u"安徽省"_s}};
}

} // namespace

class TestFindBox : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCoreApplication::instance()->installEventFilter(&m_keys); }

    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_box = new FindBox(m_window.get());
        m_next = new QLineEdit(m_window.get());
        auto* column = new QVBoxLayout(m_window.get());
        column->addWidget(m_box);
        column->addWidget(m_next);
        m_box->setItems(cities(), u"321300"_s);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_spy = std::make_unique<QSignalSpy>(m_box, &FindBox::chosen);
        m_box->setFocus(Qt::TabFocusReason);
    }

    void cleanup() { m_window.reset(); }

    void ranks_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("rank"); // -1: not found
        QTest::newRow("initials") << u"sz"_s << 0;
        QTest::newRow("pinyin") << u"suzhou"_s << 0;
        QTest::newRow("a syllable") << u"zhou"_s << 0;
        QTest::newRow("Chinese") << u"苏州"_s << 0;
        QTest::newRow("inside") << u"州"_s << 1;
        QTest::newRow("code") << u"3205"_s << 0;
        QTest::newRow("province") << u"江苏"_s << 0;
        QTest::newRow("two words") << u"su 江苏"_s << 0;
        QTest::newRow("the other way round") << u"江苏 SU"_s << 0;
        QTest::newRow("one of them missing") << u"su 广东"_s << -1;
        QTest::newRow("nothing") << QString() << 0;
    }

    void ranks()
    {
        QFETCH(QString, words);
        QFETCH(int, rank);
        QCOMPARE(findRank(cities().first(), words).value_or(-1), rank);
    }

    void showsWhatIsChosenWithoutTelling()
    {
        QCOMPARE(m_box->currentText(), u"宿迁市"_s);
        QCOMPARE(m_box->chosenId(), u"321300"_s);
        m_box->setItems(cities(), u"nowhere"_s);
        QCOMPARE(m_box->currentText(), QString());
        QCOMPARE(m_spy->size(), 0);
    }

    void enterTakesTheBest()
    {
        QTest::keyClicks(m_box, u"sz"_s);
        QTest::keyClick(m_box, Qt::Key_Return);
        QCOMPARE(chosen(), QStringList{u"320500"_s});
        QCOMPARE(m_box->currentText(), u"苏州市"_s);
        QVERIFY(m_next->hasFocus());
    }

    void theListIsWalkedByKeys()
    {
        QTest::keyClicks(m_box, u"sz"_s);
        QAbstractItemView* list = m_box->lineEdit()->completer()->popup();
        QVERIFY(list->isVisible());
        QCOMPARE(list->model()->rowCount(), 3);
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(chosen(), QStringList{u"440300"_s});
        QCOMPARE(m_box->currentText(), u"深圳市"_s);
    }

    /// A key of the page goes to the page, and what is looked for there is not looked for any more.
    void aKeyOfThePageClosesTheList_data()
    {
        QTest::addColumn<int>("key");
        QTest::newRow("Ctrl+Enter") << (Qt::CTRL | Qt::Key_Return).toCombined();
        QTest::newRow("Ctrl+N") << (Qt::CTRL | Qt::Key_N).toCombined();
        QTest::newRow("Alt+3") << (Qt::ALT | Qt::Key_3).toCombined();
        QTest::newRow("F8") << int(Qt::Key_F8);
    }

    void aKeyOfThePageClosesTheList()
    {
        QFETCH(int, key);
        const QKeyCombination pressed = QKeyCombination::fromCombined(key);
        QShortcut shortcut(QKeySequence(pressed), m_window.get());
        QSignalSpy used(&shortcut, &QShortcut::activated);
        QTest::keyClicks(m_box, u"sz"_s);
        QAbstractItemView* list = m_box->lineEdit()->completer()->popup();
        QVERIFY(list->isVisible());
        QTest::keyClick(list, pressed.key(), pressed.keyboardModifiers());
        QTRY_COMPARE(used.size(), 1);
        QVERIFY(!list->isVisible());
    }

    /// Nor does it stay where the page goes, or the field is off.
    void theListGoesWithItsField()
    {
        QAbstractItemView* list = m_box->lineEdit()->completer()->popup();
        QTest::keyClicks(m_box, u"sz"_s);
        QVERIFY(list->isVisible());
        m_box->hide();
        QVERIFY(!list->isVisible());
        m_box->show();
        m_box->setFocus();
        QTest::keyClicks(m_box, u"su"_s);
        QVERIFY(list->isVisible());
        m_box->setEnabled(false);
        QVERIFY(!list->isVisible());
        m_box->setEnabled(true);
        m_next->setFocus();
        m_box->hide(); // an answer that comes late opens nothing where nobody looks
        m_box->offer(u"su"_s, {{u"330100"_s, u"杭州市"_s}});
        QVERIFY(!list->isVisible());
    }

    void whatIsNowhereChangesNothing()
    {
        QTest::keyClicks(m_box, u"xyz"_s);
        m_next->setFocus();
        QCOMPARE(chosen(), QStringList());
        QCOMPARE(m_box->currentText(), u"宿迁市"_s);
    }

    void moreIsOfferedFromElsewhere()
    {
        QSignalSpy searched(m_box, &FindBox::searched);
        QTest::keyClicks(m_box, u"hz"_s);
        QCOMPARE(searched.last().first().toString(), u"hz"_s);
        m_box->offer(u"h"_s, {{u"0"_s, u"晚到"_s}}); // of words typed before: too late
        m_box->offer(u"hz"_s, {{u"330100"_s, u"杭州市"_s}});
        QAbstractItemView* list = m_box->lineEdit()->completer()->popup();
        QTRY_VERIFY(list->isVisible());
        QCOMPARE(list->model()->rowCount(), 1);
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(chosen(), QStringList{u"330100"_s});
    }

    /// Who types faster than the search goes has what it finds, by an offer or in a new list.
    void enterBeforeTheAnswerTakesTheBestOfIt()
    {
        QSignalSpy searched(m_box, &FindBox::searched);
        QTest::keyClicks(m_box, u"hz"_s);
        QTest::keyClick(m_box, Qt::Key_Return);
        QCOMPARE(m_box->currentText(), u"hz"_s);
        QCOMPARE(chosen(), QStringList());
        m_box->offer(u"hz"_s, {{u"330100"_s, u"杭州市"_s}});
        QCOMPARE(chosen(), QStringList{u"330100"_s});
        m_box->setFocus();
        m_box->lineEdit()->selectAll();
        QTest::keyClicks(m_box, u"wx"_s);
        m_next->setFocus();
        m_box->setItems({{u"320200"_s, u"无锡市"_s, u"wxs wuxishi"_s}}, {});
        QCOMPARE(chosen().last(), u"320200"_s);
        m_box->setFocus();
        m_box->lineEdit()->selectAll();
        QTest::keyClicks(m_box, u"qq"_s);
        m_next->setFocus();
        m_box->offer(u"qq"_s, {}); // there is none: what was chosen stands again
        QCOMPARE(chosen().last(), u"320200"_s);
        QCOMPARE(m_box->currentText(), u"无锡市"_s);
    }

    void aNewListLeavesWhatIsTyped()
    {
        QTest::keyClicks(m_box, u"sz"_s);
        m_box->setItems(cities().mid(1), u"321300"_s);
        QCOMPARE(m_box->currentText(), u"sz"_s);
    }

private:
    QStringList chosen() const
    {
        QStringList ids;
        for (const QList<QVariant>& call : std::as_const(*m_spy))
            ids.append(call.first().toString());
        return ids;
    }

    KeyMap m_keys;
    std::unique_ptr<QWidget> m_window;
    FindBox* m_box = nullptr;
    QLineEdit* m_next = nullptr;
    std::unique_ptr<QSignalSpy> m_spy;
};

QTEST_MAIN(TestFindBox)
#include "tst_findbox.moc"
