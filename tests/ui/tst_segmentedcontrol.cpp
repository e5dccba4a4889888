// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/SegmentedControl.h"

#include <QAbstractButton>
#include <QSignalSpy>
#include <QTest>

using namespace hui;

class TestSegmentedControl : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_control = std::make_unique<SegmentedControl>(QStringLiteral("Means of payment"));
        for (const char* id : {"cash", "card", "scan", "account"})
            m_control->addOption(QLatin1StringView(id), QLatin1StringView(id));
        m_control->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_control.get()));
    }

    void cleanup() { m_control.reset(); }

    void theFirstIsChosen()
    {
        QCOMPARE(m_control->current(), QStringLiteral("cash"));
        QVERIFY(button("cash")->isChecked());
    }

    void keysMove_data()
    {
        QTest::addColumn<QList<int>>("keys");
        QTest::addColumn<QString>("chosen");
        QTest::newRow("right") << QList<int>{Qt::Key_Right} << "card";
        QTest::newRow("over the disabled") << QList<int>{Qt::Key_Right, Qt::Key_Right} << "account";
        QTest::newRow("stays at the left end") << QList<int>{Qt::Key_Left} << "cash";
        QTest::newRow("end") << QList<int>{Qt::Key_End} << "account";
        QTest::newRow("home") << QList<int>{Qt::Key_End, Qt::Key_Home} << "cash";
        QTest::newRow("back") << QList<int>{Qt::Key_End, Qt::Key_Left} << "card";
    }

    void keysMove()
    {
        QFETCH(QList<int>, keys);
        QFETCH(QString, chosen);
        m_control->setOptionEnabled(QStringLiteral("scan"), false);
        QSignalSpy told(m_control.get(), &SegmentedControl::chosen);
        for (const int key : keys)
            QTest::keyClick(button(m_control->current()), static_cast<Qt::Key>(key));
        QCOMPARE(m_control->current(), chosen);
        QCOMPARE(told.isEmpty(), chosen == QStringLiteral("cash") && keys.size() == 1);
    }

    void mouseChoosesAndTellsOnce()
    {
        QSignalSpy told(m_control.get(), &SegmentedControl::chosen);
        QTest::mouseClick(button("card"), Qt::LeftButton);
        QTest::mouseClick(button("card"), Qt::LeftButton);
        QCOMPARE(told.size(), 1);
        QVERIFY(button("card")->isChecked());
        QVERIFY(!button("cash")->isChecked());
    }

    void choosingByProgramIsSilent()
    {
        QSignalSpy told(m_control.get(), &SegmentedControl::chosen);
        m_control->setCurrent(QStringLiteral("account"));
        QCOMPARE(told.size(), 0);
    }

    void tabStopsOnce()
    {
        int stops = 0;
        for (const QAbstractButton* each : m_control->findChildren<QAbstractButton*>())
            stops += (each->focusPolicy() & Qt::TabFocus) ? 1 : 0;
        QCOMPARE(stops, 1);
        QCOMPARE(m_control->accessibleName(), QStringLiteral("Means of payment"));
    }

private:
    QAbstractButton* button(const QString& id) const
    {
        return m_control->findChild<QAbstractButton*>(id);
    }
    QAbstractButton* button(const char* id) const { return button(QString::fromLatin1(id)); }

    std::unique_ptr<SegmentedControl> m_control;
};

QTEST_MAIN(TestSegmentedControl)
#include "tst_segmentedcontrol.moc"
