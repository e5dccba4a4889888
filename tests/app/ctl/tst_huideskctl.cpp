// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

/// The program as a script sees it: what it prints and how it exits.

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

namespace {

struct Ran {
    int exit = -1;
    QByteArray out;
    QByteArray err;
};

Ran run(const QStringList& arguments, const QByteArray& in = {})
{
    QProcess process;
    process.start(QStringLiteral(HUI_CTL), arguments);
    process.write(in);
    process.closeWriteChannel();
    process.waitForFinished();
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace

class TestHuideskctl : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void exits_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exit");
        QTest::addColumn<QByteArray>("out"); // in what is printed
        const auto row = [](const char* line, int exit, const char* out) {
            QTest::newRow(line) << QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts) << exit
                                << QByteArray(out);
        };
        row("words amount 1409.50", 0, "人民币壹仟肆佰零玖元伍角整\n");
        row("words date 2026-01-15", 0, "贰零贰陆年零壹月壹拾伍日\n");
        row("words amount 1e3", 1, "");
        row("words amount -5", 1, "");
        row("words date 2026-02-30", 1, "");
        row("words time 12", 2, "");
        row("words", 2, "");
        row("words --help", 0, "usage:");
        row("check gb2260 320583", 0, "\"valid\":true");
        row("check gb2260 990000", 1, "\"reason\":\"region_unknown\"");
        row("check nope 1", 2, "");
        row("check gb2260", 2, "");
        row("check --list", 0, "resident_id_18\n");
        row("check --help", 0, "usage:");
        row("--help", 0, "words");
        row("--version", 0, "huideskctl ");
        row("nope", 2, "");
        row("", 2, "");
    }

    void exits()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, exit);
        QFETCH(QByteArray, out);
        const Ran ran = run(arguments);
        QCOMPARE(ran.exit, exit);
        QVERIFY2(ran.out.contains(out), ran.out.constData());
        QCOMPARE(ran.out.isEmpty(), out.isEmpty()); // what is wrong is said on the other channel
        QCOMPARE(ran.err.isEmpty(), !out.isEmpty());
    }

    void answersEveryLineOfABatch()
    {
        const Ran ran = run({QStringLiteral("check"), QStringLiteral("--batch")},
            "{\"rule\":\"gb2260\",\"v\":\"320583\"}\n"
            "\n"
            "rubbish\n"
            "{\"rule\":\"nope\",\"v\":\"1\"}\r\n"
            "{\"rule\":\"gb2260\",\"v\":320583}\n"
            "{\"rule\":\"gb2260\",\"v\":\"1\"}");
        QCOMPARE(ran.exit, 1);
        QStringList reasons;
        for (const QByteArray& line : ran.out.trimmed().split('\n')) {
            const QJsonObject answer = QJsonDocument::fromJson(line).object();
            QCOMPARE(answer.keys(),
                QStringList({QStringLiteral("normalised"), QStringLiteral("parts"),
                    QStringLiteral("reason"), QStringLiteral("valid"),
                    QStringLiteral("warnings")}));
            reasons.append(answer.value(QLatin1StringView("reason")).toString());
        }
        QCOMPARE(reasons.join(u' '),
            QStringLiteral(" malformed_line malformed_line unknown_rule malformed_line length"));
    }

    void succeedsWhenAllAreValid()
    {
        const QByteArray line = "{\"rule\":\"gb2260\",\"v\":\"320583\"}\n";
        const Ran ran
            = run({QStringLiteral("check"), QStringLiteral("--batch")}, line.repeated(5000));
        QCOMPARE(ran.exit, 0);
        QCOMPARE(ran.out.count('\n'), 5000);
        QCOMPARE(run({QStringLiteral("check"), QStringLiteral("--batch")}).exit, 0);
    }
};

QTEST_GUILESS_MAIN(TestHuideskctl)
#include "tst_huideskctl.moc"
