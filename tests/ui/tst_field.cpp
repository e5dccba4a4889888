// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/Field.h"
#include "ui/MessageBar.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace hui;

namespace {

Field::Verdict tenDigits(const QLineEdit& edit)
{
    if (edit.text().size() == 10)
        return {Field::State::Valid, QStringLiteral("Check digit passed")};
    return {Field::State::Error, QStringLiteral("Ten digits.")};
}

} // namespace

class TestField : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_form = std::make_unique<QWidget>();
        m_edit = new QLineEdit;
        m_field = new Field(QStringLiteral("Account"), m_edit, m_form.get());
        m_field->setCheck([this] { return tenDigits(*m_edit); });
        m_other = new QLineEdit(m_form.get());
        m_form->show();
        m_form->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_form.get()));
        m_edit->setFocus();
    }

    void saysNothingWhileTyping()
    {
        QTest::keyClicks(m_edit, QStringLiteral("123"));
        QCOMPARE(m_field->state(), Field::State::Idle);
    }

    void checksWhenLeft()
    {
        QTest::keyClicks(m_edit, QStringLiteral("123"));
        m_other->setFocus();
        QCOMPARE(m_field->state(), Field::State::Error);
        QCOMPARE(m_field->helperText(), QStringLiteral("Ten digits."));
        QCOMPARE(m_edit->accessibleDescription(), QStringLiteral("Ten digits."));
        QCOMPARE(m_edit->property("fieldState").toString(), QStringLiteral("error"));
    }

    void typingTakesTheErrorAway()
    {
        QTest::keyClicks(m_edit, QStringLiteral("123"));
        m_other->setFocus();
        m_edit->setFocus();
        QTest::keyClicks(m_edit, QStringLiteral("4"));
        QCOMPARE(m_field->state(), Field::State::Idle);
        QCOMPARE(m_field->helperText(), QString());
    }

    void validIsSaid()
    {
        QTest::keyClicks(m_edit, QStringLiteral("3205018642"));
        m_other->setFocus();
        QCOMPARE(m_field->state(), Field::State::Valid);
        QCOMPARE(m_field->helperText(), QStringLiteral("Check digit passed"));
        QVERIFY(m_field->check());
    }

    /// Leaving an empty field is no mistake; committing one is.
    void emptyIsAnErrorOnCommitOnly()
    {
        m_field->setRequired();
        m_other->setFocus();
        QCOMPARE(m_field->state(), Field::State::Idle);
        QVERIFY(!m_field->check());
        QCOMPARE(m_field->state(), Field::State::Error);
        m_field->setRequired(false);
        QVERIFY(m_field->check());
    }

    void helpComesBack()
    {
        m_field->setHelp(QStringLiteral("On the bill, top right"));
        QTest::keyClicks(m_edit, QStringLiteral("1"));
        m_other->setFocus();
        QCOMPARE(m_field->helperText(), QStringLiteral("Ten digits."));
        m_edit->setFocus();
        QTest::keyClicks(m_edit, QStringLiteral("2"));
        QCOMPARE(m_field->helperText(), QStringLiteral("On the bill, top right"));
    }

    void isReadOut()
    {
        QCOMPARE(m_edit->accessibleName(), QStringLiteral("Account"));
        QCOMPARE(m_field->findChild<QLabel*>()->buddy(), m_edit);
    }

    void comboCountsAsEmptyWithoutChoice()
    {
        auto* combo = new QComboBox;
        combo->addItem(QStringLiteral("Suzhou"));
        combo->setCurrentIndex(-1);
        Field field(QStringLiteral("City"), combo);
        field.setRequired();
        QVERIFY(!field.check());
        combo->setCurrentIndex(0);
        QCOMPARE(field.state(), Field::State::Idle);
        QVERIFY(field.check());
    }

    void commitGoesToTheFirstError_data()
    {
        QTest::addColumn<int>("errors");
        QTest::addColumn<bool>("summary");
        QTest::newRow("none") << 0 << false;
        QTest::newRow("one") << 1 << false;
        QTest::newRow("two") << 2 << false;
        QTest::newRow("three") << 3 << true;
    }

    void commitGoesToTheFirstError()
    {
        QFETCH(int, errors);
        QFETCH(bool, summary);
        QWidget form;
        MessageBar bar(&form);
        QList<Field*> fields;
        for (int i = 0; i < 4; ++i) {
            auto* edit = new QLineEdit;
            if (i >= errors)
                edit->setText(QStringLiteral("filled"));
            fields.prepend(new Field(QStringLiteral("F%1").arg(i), edit, &form));
            fields.first()->setRequired();
        }
        form.show();
        form.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&form));
        QCOMPARE(checkForm(fields, &bar), errors == 0);
        QCOMPARE(!bar.isHidden(), summary);
        if (errors > 0)
            QVERIFY(fields.at(4 - errors)->editor()->hasFocus());
    }

private:
    std::unique_ptr<QWidget> m_form;
    QLineEdit* m_edit = nullptr;
    Field* m_field = nullptr;
    QLineEdit* m_other = nullptr;
};

QTEST_MAIN(TestField)
#include "tst_field.moc"
