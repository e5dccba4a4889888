// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

/// The house rules, as a test: who may include whom, what is banned, how large a file may grow.
/// The tables below are the rules; docs/architecture.md explains them.

#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <utility>

namespace {

struct Source {
    QString path; // relative to the root
    QStringList lines;
};

/// A unit is the part of the tree that links as one library: "app/core", "ui", "billpay",
/// "billpay/ui", "billpay/platform".
QString unitOf(const QString& path)
{
    const QStringList parts = path.split(u'/');
    if (parts.first() == QStringLiteral("modules") && parts.size() > 2) {
        const bool face
            = parts.at(2) == QStringLiteral("ui") || parts.at(2) == QStringLiteral("platform");
        return face ? parts.at(1) + u'/' + parts.at(2) : parts.at(1);
    }
    if (parts.first() == QStringLiteral("app") && parts.size() > 2)
        return QStringLiteral("app/") + parts.at(1);
    return parts.first();
}

QStringList units(const char* names)
{
    return QString::fromLatin1(names).split(u' ', Qt::SkipEmptyParts);
}

/// The units of app/ and ui, and the shared units below the modules.
const char* const sharedUnits
    = "app/core app/store app/catalogue app/customer app/casework app/till app/approval "
      "app/receipt app/settlement app/table app/ticket";

/// Whether a file of unit `from` may include a header of unit `to`: the same table as
/// cmake/House.cmake keeps for links.
bool mayInclude(const QString& from, const QString& to)
{
    static const QMap<QString, QStringList> fixed{
        {QStringLiteral("app/core"), {}},
        {QStringLiteral("app/store"), units("app/core")},
        {QStringLiteral("app/sync"), units("app/core app/store")},
        {QStringLiteral("app/catalogue"), units("app/core app/store")},
        {QStringLiteral("app/customer"), units("app/core app/store")},
        {QStringLiteral("app/casework"), units("app/core app/store")},
        {QStringLiteral("app/till"), units("app/core app/store")},
        {QStringLiteral("app/approval"), units("app/core app/store")},
        {QStringLiteral("app/receipt"), units("app/core app/store")},
        {QStringLiteral("app/settlement"), units("app/core app/store")},
        {QStringLiteral("app/table"), units("app/core")},
        {QStringLiteral("app/ticket"), units("app/core")},
        {QStringLiteral("app/printing"), units("app/core app/receipt")},
        {QStringLiteral("app/server"), units("app/core app/store")},
        {QStringLiteral("ui"), units(sharedUnits) + units("app/sync app/printing")},
    };
    static const QStringList executables = units("app/desk app/platform app/ctl");
    if (from == to || from == QStringLiteral("tests") || executables.contains(from))
        return true;
    if (fixed.contains(from))
        return fixed.value(from).contains(to);
    if (from.endsWith(QStringLiteral("/ui")))
        return (units(sharedUnits) + units("app/sync app/printing ui")).contains(to)
            || to + QStringLiteral("/ui") == from;
    if (from.endsWith(QStringLiteral("/platform")))
        return (units(sharedUnits) + units("app/server")).contains(to)
            || to + QStringLiteral("/platform") == from;
    return units(sharedUnits).contains(to);
}

/// What may not be written, where it may be, and what to write instead.
struct Ban {
    const char* pattern;
    const char* allowedIn; // a regular expression over paths
    const char* instead;
};

// Where SQL may stand: behind Database::run, in the platform's tables, in a repository, in a test.
#define HUI_SQL_HOMES R"(^app/(store|server)/|Repository\.(cpp|h)$|^tests/)"

constexpr Ban bans[] = {
    {R"(\b(double|float)\b)", "^tests/bench/|^app/core/GeoPoint",
        "Money, or an integer with its unit in the name"},
    {R"(\bqreal\b)", "^ui/|/ui/|^app/receipt/|^tests/", "an integer: qreal is for painting"},
    {R"(\bQEventLoop\b|processEvents\(|waitForFinished\(|\bmsleep\()", "^tests/", "whenDone()"},
    {R"(\.then\()", "^$", "whenDone(): QFuture::then(context) asserts on Qt 6.4"},
    {R"(\bQSql(Query|Database)\b)", HUI_SQL_HOMES, "a Repository"},
    {R"re("\s*(SELECT|INSERT INTO|UPDATE|DELETE FROM) [\w(*])re", HUI_SQL_HOMES, "a Repository"},
    {R"(\b[iI]nstance\(\)|\bqApp\b)", "^app/(desk|platform|ctl)/|^tests/",
        "a constructor argument"},
    {R"(\b(SIGNAL|SLOT)\()", "^$", "a pointer to member"},
    {R"(\bthrow\b|\btry\b\s*\{)", "^$", "Result"},
    {R"(\b(currentDateTime|currentDateTimeUtc|currentDate|currentMSecsSinceEpoch)\()",
        "^app/core/Clock.cpp$|/main.cpp$|^tests/", "a Clock handed in"},
    {R"(\b(TODO|FIXME|XXX)\b)", "^$", "the closing note"},
    {R"(\bclass \w*(Manager|Helper|Utils?|Handler|Info|Data|Base|Impl|Service)\b)", "^$",
        "a name that says what it is"},
    {R"(\bget[A-Z]\w*\()", "^$", "a noun: amount(), not getAmount()"},
    {R"re(\bauthoriseAnywhere\(|#include "ui/AuthoriseDialog\.h")re",
        "^ui/|^tests/|^modules/admin/ui/CentreCall\\.cpp$",
        "signOperation(): what is signed is what is recorded"},
};

constexpr qsizetype lineLimit = 100;
constexpr qsizetype fileLimit = 400;
constexpr qsizetype functionLimit = 60;

QList<Source> sources()
{
    QList<Source> found;
    const QDir root(QStringLiteral(HUI_SOURCE_DIR));
    for (const char* folder : {"app", "ui", "modules", "tests"}) {
        QDirIterator files(root.filePath(QLatin1StringView(folder)),
            {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
            QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                found.append({root.relativeFilePath(file.fileName()),
                    QString::fromUtf8(file.readAll()).split(u'\n')});
        }
    }
    return found;
}

const QRegularExpression& includeLine()
{
    static const QRegularExpression line(QStringLiteral("^#include \"([^\"]+)\""));
    return line;
}

QString withoutComment(const QString& line)
{
    return line.left(line.indexOf(QStringLiteral("//")));
}

} // namespace

class TestHouse : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void file_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QStringList>("lines");
        for (const Source& source : sources())
            if (!source.path.endsWith(QStringLiteral("tst_house.cpp"))) // it names what it bans
                QTest::newRow(qPrintable(source.path)) << source.path << source.lines;
    }

    void file()
    {
        QFETCH(QString, path);
        QFETCH(QStringList, lines);
        QStringList faults;
        if (lines.size() > fileLimit)
            faults
                += QStringLiteral("%1 lines; split it below %2").arg(lines.size()).arg(fileLimit);
        if (lines.size() < 2 || !lines.at(1).contains(QStringLiteral("SPDX-License-Identifier")))
            faults += QStringLiteral("%1:2: no SPDX licence line").arg(path);
        faults += longFunctions(path, lines);
        for (qsizetype i = 0; i < lines.size(); ++i)
            for (const QString& fault : faultsOf(path, lines.at(i)))
                faults += QStringLiteral("%1:%2: %3").arg(path).arg(i + 1).arg(fault);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    /// Each ban must catch what it is there for, or it guards nothing.
    void bansBite_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("line");
        QTest::newRow("double") << "app/core/X.cpp" << "double rate = 1;";
        QTest::newRow("qreal in a rule") << "modules/billpay/X.cpp" << "qreal rate = 1;";
        QTest::newRow("nested loop") << "ui/X.cpp" << "QEventLoop loop;";
        QTest::newRow("then") << "ui/X.cpp" << "future.then(this, f);";
        QTest::newRow("query on a page") << "modules/billpay/ui/X.cpp" << "QSqlQuery query;";
        QTest::newRow("SQL in a verb")
            << "modules/billpay/PayBill.cpp" << "run(\"SELECT a FROM b\")";
        QTest::newRow("qApp") << "ui/X.cpp" << "qApp->quit();";
        QTest::newRow("SIGNAL") << "ui/X.cpp" << "connect(a, SIGNAL(b()), c, d);";
        QTest::newRow("try") << "app/sync/X.cpp" << "    try {";
        QTest::newRow("clock") << "app/till/X.cpp" << "QDateTime::currentDateTimeUtc()";
        QTest::newRow("later") << "ui/X.cpp" << "call(); /* TODO */";
        QTest::newRow("name") << "ui/X.h" << "class PageManager {";
        QTest::newRow("get") << "ui/X.h" << "Money getAmount() const;";
        QTest::newRow("signed unbound") << "modules/cash/ui/X.cpp" << "authoriseAnywhere(a, b);";
        QTest::newRow("long") << "ui/X.h" << QString(101, u'x');
        QTest::newRow("upwards") << "app/core/X.h" << "#include \"app/store/Store.h\"";
        QTest::newRow("sideways") << "modules/cash/X.h" << "#include \"modules/billpay/Bill.h\"";
        QTest::newRow("server on the desk") << "ui/X.h" << "#include \"app/server/Router.h\"";
        QTest::newRow("page in a rule") << "modules/cash/X.h" << "#include \"ui/Theme.h\"";
    }

    void bansBite()
    {
        QFETCH(QString, path);
        QFETCH(QString, line);
        QCOMPARE(faultsOf(path, line).size(), 1);
    }

    /// QPSQL drops the answer that is being read, forwards only, when another statement is run.
    void noStatementWhileRowsAreRead()
    {
        QStringList faults;
        for (const Source& source : sources())
            if (!source.path.startsWith(QStringLiteral("tests/")))
                faults += statementsWhileReading(source.path, source.lines);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
        const QString loop = QStringLiteral("    while (rows->next()) {");
        const QString statement
            = QStringLiteral("        const auto gone = change(u\"UPDATE a SET b = ?\"_s, {1});");
        QCOMPARE(statementsWhileReading({}, {loop, statement, QStringLiteral("    }")}).size(), 1);
        QCOMPARE(statementsWhileReading({}, {loop, QStringLiteral("    }"), statement}).size(), 0);
    }

    /// A closed column of the platform stands in the list that a new data key closes it by.
    void whatIsClosedIsListed()
    {
        static const QRegularExpression listed(QStringLiteral("\\{\"(\\w+)\", \"(\\w+)\",\\s*\\{"));
        static const QRegularExpression named(QStringLiteral("\\b(\\w+)(?:\\[\\])? = \"(\\w+)\";"));
        static const QRegularExpression closed(QStringLiteral("\\bclose\\(\\s*\"(\\w+)\""));
        QSet<QString> columns;
        QMap<QString, QString> tables; // by the name of the constant
        QList<Source> closing;
        for (const Source& source : sources()) {
            if (source.path.startsWith(QStringLiteral("tests/")))
                continue;
            const QString text = source.lines.join(u'\n');
            for (const auto& match : listed.globalMatch(text))
                columns += match.captured(1) + u'.' + match.captured(2);
            for (const auto& match : named.globalMatch(text))
                tables.insert(source.path + u' ' + match.captured(1), match.captured(2));
            if (text.contains(QStringLiteral("ClosedRow")) && isOfThePlatform(source.path))
                closing += source;
        }
        QStringList faults;
        for (const Source& source : std::as_const(closing)) {
            const QString text = source.lines.join(u'\n');
            const QStringList candidates = tablesIn(source.path, text, tables);
            for (const auto& match : closed.globalMatch(text))
                if (std::ranges::none_of(candidates, [&](const QString& table) {
                        return columns.contains(table + u'.' + match.captured(1));
                    }))
                    faults += QStringLiteral("%1: %2 is in no closedColumns")
                                  .arg(source.path, match.captured(1));
        }
        QVERIFY(columns.size() > 40 && closing.size() > 20);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    /// Files that include each other, directly or in a ring, cannot be understood one by one.
    void noCycles()
    {
        QMap<QString, QSet<QString>> uses;
        for (const Source& source : sources())
            uses[stemOf(source.path)] += includesOf(source);
        // Take away, again and again, what includes nothing left or is included by nothing left.
        // What stays is the rings.
        for (bool removed = true; removed;) {
            QSet<QString> used;
            for (const QSet<QString>& files : std::as_const(uses))
                used += files;
            const QSet<QString> left(uses.keyBegin(), uses.keyEnd());
            const auto loose = std::find_if(left.cbegin(), left.cend(), [&](const QString& file) {
                return !used.contains(file) || !uses.value(file).intersects(left);
            });
            removed = loose != left.cend();
            if (removed)
                uses.remove(*loose);
        }
        QVERIFY2(uses.isEmpty(), qPrintable(QStringList(uses.keys()).join(u' ')));
    }

private:
    static QList<QPair<QRegularExpression, QRegularExpression>> compiledBans()
    {
        QList<QPair<QRegularExpression, QRegularExpression>> made;
        for (const Ban& ban : bans)
            made.append({QRegularExpression(QLatin1StringView(ban.pattern)),
                QRegularExpression(QLatin1StringView(ban.allowedIn))});
        return made;
    }

    static QStringList statementsWhileReading(const QString& path, const QStringList& lines)
    {
        static const QRegularExpression head(
            QStringLiteral("^( *)(?:while|for) \\(.*(?:->|\\.)next\\(\\)"));
        static const QRegularExpression statement(QStringLiteral("\\b(?:run|change)\\("));
        QStringList faults;
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const auto loop = head.match(lines.at(i));
            if (!loop.hasMatch())
                continue;
            const QString within(loop.capturedLength(1) + 1, u' ');
            for (qsizetype j = i + 1; j < lines.size() && lines.at(j).startsWith(within); ++j)
                if (statement.match(withoutComment(lines.at(j))).hasMatch())
                    faults += QStringLiteral("%1:%2: a statement while rows are read")
                                  .arg(path)
                                  .arg(j + 1);
        }
        return faults;
    }

    static bool isOfThePlatform(const QString& path)
    {
        static const QRegularExpression folders(
            QStringLiteral("^app/(?:server|customer|casework)/|^modules/\\w+/platform/"));
        static const QRegularExpression desk(QStringLiteral("ParkedForm|CaseDraftRepository"));
        return folders.match(path).hasMatch() && !desk.match(path).hasMatch();
    }

    /// What may be the table of a row that a file closes: the words it names, itself or by a
    /// constant of its folder.
    static QStringList tablesIn(
        const QString& path, const QString& text, const QMap<QString, QString>& constants)
    {
        static const QRegularExpression word(QStringLiteral("\"(\\w+)\""));
        const QString folder = path.left(path.lastIndexOf(u'/') + 1);
        QStringList found;
        for (const auto& match : word.globalMatch(text))
            found += match.captured(1);
        for (auto each = constants.begin(); each != constants.end(); ++each)
            if (each.key().startsWith(folder) && text.contains(each.key().section(u' ', 1)))
                found += each.value();
        return found;
    }

    static QString stemOf(const QString& path) { return path.left(path.lastIndexOf(u'.')); }

    static QSet<QString> includesOf(const Source& source)
    {
        QSet<QString> stems;
        for (const QString& line : source.lines)
            if (const auto match = includeLine().match(line); match.hasMatch())
                stems += stemOf(match.captured(1));
        return stems - QSet<QString>{stemOf(source.path)};
    }

    /// Functions written at the margin, as most are: from the opening to the closing brace.
    static QStringList longFunctions(const QString& path, const QStringList& lines)
    {
        QStringList faults;
        qsizetype opened = -1;
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (lines.at(i) == QStringLiteral("{"))
                opened = i;
            if (lines.at(i) != QStringLiteral("}") || opened < 0)
                continue;
            if (i - opened - 1 > functionLimit)
                faults += QStringLiteral("%1:%2: a function of %3 lines; split it below %4")
                              .arg(path)
                              .arg(opened)
                              .arg(i - opened - 1)
                              .arg(functionLimit);
            opened = -1;
        }
        return faults;
    }

    static QStringList faultsOf(const QString& path, const QString& line)
    {
        QStringList faults;
        if (line.size() > lineLimit)
            faults += QStringLiteral("longer than %1 characters").arg(lineLimit);
        if (const auto match = includeLine().match(line); match.hasMatch()) {
            const QString to = match.captured(1);
            if (!to.contains(u'/') && !to.endsWith(QStringLiteral(".moc")))
                faults += QStringLiteral("include from the root: %1").arg(to);
            else if (to.contains(u'/') && !mayInclude(unitOf(path), unitOf(to)))
                faults += QStringLiteral("%1 may not include %2").arg(unitOf(path), unitOf(to));
        }
        const QString code = withoutComment(line);
        static const QList<QPair<QRegularExpression, QRegularExpression>> compiled = compiledBans();
        for (qsizetype i = 0; i < compiled.size(); ++i)
            if (compiled.at(i).first.match(code).hasMatch()
                && !compiled.at(i).second.match(path).hasMatch())
                faults += QStringLiteral("use %1").arg(QLatin1StringView(bans[i].instead));
        return faults;
    }
};

QTEST_APPLESS_MAIN(TestHouse)
#include "tst_house.moc"
