// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/DateEdit.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QTest>

using namespace hui;
using namespace Qt::StringLiterals;

class TestDateEdit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_before = new QLineEdit(m_window.get());
        m_date = new DateEdit(m_window.get());
        m_after = new QLineEdit(m_window.get());
        auto* row = new QHBoxLayout(m_window.get());
        for (QWidget* each : {static_cast<QWidget*>(m_before), static_cast<QWidget*>(m_date),
                 static_cast<QWidget*>(m_after)})
            row->addWidget(each);
        m_date->setMinimumDate(QDate(2026, 3, 17));
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_before->setFocus();
    }

    void itReadsAsTheTradeWritesIt()
    {
        m_date->setDate(QDate(2026, 11, 5));
        QCOMPARE(m_date->text(), u"2026-11-05"_s);
    }

    void tabGoesThroughItsPartsAndOn()
    {
        m_date->setDate(QDate(2026, 3, 18));
        QCOMPARE(tabsUntil(m_after), 4);
    }

    /// The field is entered and left: no Tab is lost in it, in either direction.
    void aTextInPlaceOfADateIsLeftAtOnce()
    {
        m_date->setSpecialValueText(u"Until it is ended"_s);
        m_date->setDate(m_date->minimumDate());
        QCOMPARE(tabsUntil(m_after), 2);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
        QVERIFY(m_before->hasFocus());
    }

private:
    int tabsUntil(const QWidget* wanted)
    {
        int tabs = 0;
        while (!wanted->hasFocus() && tabs < 10) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            ++tabs;
        }
        return tabs;
    }

    std::unique_ptr<QWidget> m_window;
    QLineEdit* m_before = nullptr;
    DateEdit* m_date = nullptr;
    QLineEdit* m_after = nullptr;
};

QTEST_MAIN(TestDateEdit)
#include "tst_dateedit.moc"
