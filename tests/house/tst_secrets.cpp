// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

/// Nothing in the house is of the class C3 (app/core/DataClass.h): no column, no member of a body,
/// no field of an audit or a log has a place for what proves who a customer is.

#include "app/core/DataClass.h"
#include "app/customer/Customer.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <utility>

using namespace hui;
using namespace Qt::StringLiterals;

namespace {

struct Text {
    QString path; // relative to the root
    QString text;
};

QList<Text> textsOf(const QStringList& folders, const QStringList& names)
{
    QList<Text> found;
    const QDir root(QStringLiteral(HUI_SOURCE_DIR));
    for (const QString& folder : folders) {
        QDirIterator files(root.filePath(folder), names, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                found.append(
                    {root.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll())});
        }
    }
    return found;
}

const QStringList code{u"*.cpp"_s, u"*.h"_s};
const QStringList made{u"app"_s, u"modules"_s, u"ui"_s};

/// The first part of what matches, and where it stands.
using Named = QPair<QString, QString>;
QList<Named> named(const QList<Text>& texts, const QString& pattern)
{
    const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
    QList<Named> found;
    for (const Text& each : texts)
        for (const auto& match : expression.globalMatch(each.text))
            found.append({each.path, match.captured(1)});
    return found;
}

/// What has such a name and is no customer's, and where.
struct Allowed {
    const char* name;
    const char* homes; ///< a regular expression over paths
};

/// An operator proves who they are to the platform: their password goes there in these questions,
/// and is kept as a hash alone.
constexpr Allowed allowed[] = {
    {"password",
        "^app/server/(Approvals|SessionEndpoints|SessionReplies|DecideRequest|OfflineJudgement)"
        "\\.cpp$|^app/(sync|approval)/|^ui/|^modules/(admin|approvals)/"
        "|^resources/openapi/huidesk\\.yaml$"},
    {"password_hash", "^app/server/schema/001_platform\\.sql$"},
    {"key_pin", "^modules/openplatform/platform/schema/"}, // of a server's key that is pinned
    {"pin", "^app/core/DataClass\\.cpp$"}, // the list of names itself
};

bool isAllowed(const QString& path, const QString& name)
{
    return std::ranges::any_of(allowed, [&](const Allowed& one) {
        return name == QLatin1StringView(one.name)
            && QRegularExpression(QString::fromLatin1(one.homes)).match(path).hasMatch();
    });
}

QStringList secretsAmong(const QList<Named>& all)
{
    QStringList faults;
    for (const auto& [path, name] : all)
        if (isNameOfSecret(name) && !isAllowed(path, name))
            faults.append(path + u": "_s + name);
    return faults;
}

/// The names of what a statement of the log tells.
QList<Named> loggedNames(const QList<Text>& texts)
{
    static const QRegularExpression statement(
        u"\\bqC?(?:Debug|Info|Warning|Critical|Fatal)\\b[^;]*;"_s);
    static const QRegularExpression text(u"\"[^\"]*\""_s);
    static const QRegularExpression word(u"\\b([A-Za-z_]\\w*)"_s);
    QList<Named> found;
    for (const Text& each : texts)
        for (const auto& match : statement.globalMatch(each.text)) {
            QString said = match.captured();
            said.remove(text);
            for (const auto& name : word.globalMatch(said))
                found.append({each.path, name.captured(1)});
        }
    return found;
}

void check(const QList<Named>& all, qsizetype atLeast)
{
    QVERIFY2(all.size() >= atLeast, qPrintable(QString::number(all.size()))); // it finds them still
    const QStringList faults = secretsAmong(all);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

} // namespace

class TestSecrets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesAreReadByWords_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isSecret");
        for (const char* secret : {"pin", "pin_block", "cardPin", "CVV", "cvv2", "card_cvn",
                 "track2", "smsCode", "sms_code", "otp", "password", "query_password", "face_image",
                 "fingerprintTemplate", "verification-code"})
            QTest::newRow(secret) << QString::fromLatin1(secret) << true;
        for (const char* other : {"pinyin", "pinned", "serverPins", "opinion", "code", "phone",
                 "fingerprint", "track", "card", "token", "tropics", "document_number", "face"})
            QTest::newRow(other) << QString::fromLatin1(other) << false;
    }
    void namesAreReadByWords()
    {
        QFETCH(QString, name);
        QFETCH(bool, isSecret);
        QCOMPARE(isNameOfSecret(name), isSecret);
    }

    void noFieldOfACustomerIs()
    {
        QVERIFY(mayBeKept(DataClass::C1) && mayBeKept(DataClass::C2));
        QVERIFY(!mayBeKept(DataClass::C3));
        for (const CustomerField field : customerFields()) {
            QVERIFY2(mayBeKept(classOf(field)), qPrintable(nameOf(field)));
            QVERIFY2(!isNameOfSecret(nameOf(field)), qPrintable(nameOf(field)));
        }
    }

    /// In the clear or closed: of every table of the desk and of the platform.
    void noColumnIs()
    {
        const QList<Text> schemas = textsOf(made, {u"*.sql"_s});
        check(named(schemas, u"^\\s+(\\w+) (?:TEXT|INTEGER|BIGINT|BLOB|\\{\\w+\\})"_s), 500);
        check(named(schemas, u"ADD COLUMN (\\w+)"_s), 20);
    }

    void nothingThatIsClosedIs()
    {
        const QList<Text> texts = textsOf(made, code);
        check(named(texts, u"\\bclose\\(\\s*\"(\\w+)\""_s), 60);
        check(named(texts, u"\\{\"\\w+\", \"(\\w+)\",\\s*\\{"_s), 40);
    }

    /// What is read from a body and what is written into one, an audit or a journal.
    void noMemberOfABodyIs()
    {
        const QList<Text> texts = textsOf(made, code);
        check(named(texts, u"\\(\"(\\w+)\"_L1"_s), 1000);
        check(named(texts, u"\\{(?:u|QStringLiteral\\()\"(\\w+)\"(?:_s|\\)),"_s), 1000);
        check(named(texts, u"\\b(?:insert|value)\\(u\"(\\w+)\"_s"_s), 300);
    }

    void noMemberOfTheContractIs()
    {
        const QList<Text> contract = textsOf({u"resources/openapi"_s}, {u"*.yaml"_s});
        check(named(contract, u"^ +(\\w+):"_s), 5000);
    }

    void noFieldOfALogIs()
    {
        check(loggedNames(textsOf(made, code)), 100);
        const QList<Text> bad{{u"ui/X.cpp"_s, u"    qCInfo(deskLog) << \"card\" << read.cvv2;"_s}};
        QCOMPARE(secretsAmong(loggedNames(bad)), QStringList{u"ui/X.cpp: cvv2"_s});
    }

    /// Each of the searches finds what it is there for, and an operator's password is no one
    /// else's.
    void theSearchesBite()
    {
        const QList<Text> bad{{u"modules/cash/X.cpp"_s,
            u"row.close(\"pin\", pin); reader.string(\"cvv\"_L1, 3);"
            " body{{u\"sms_code\"_s, a}};"_s}};
        QCOMPARE(secretsAmong(named(bad, u"\\bclose\\(\\s*\"(\\w+)\""_s)).size(), 1);
        QCOMPARE(secretsAmong(named(bad, u"\\(\"(\\w+)\"_L1"_s)).size(), 1);
        QCOMPARE(secretsAmong(named(bad, u"\\{u\"(\\w+)\"_s,"_s)).size(), 1);
        QVERIFY(secretsAmong({{u"app/server/SessionEndpoints.cpp"_s, u"password"_s}}).isEmpty());
        QCOMPARE(secretsAmong({{u"modules/billpay/X.cpp"_s, u"password"_s}}).size(), 1);
        QCOMPARE(secretsAmong({{u"ui/X.cpp"_s, u"query_password"_s}}).size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestSecrets)
#include "tst_secrets.moc"
