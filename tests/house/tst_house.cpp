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

/// A unit is the part of the tree that links as one library.
QString unitOf(const QString& path)
{
    const QStringList parts = path.split(u'/');
    if (parts.first() == QStringLiteral("modules") && parts.size() > 2)
        return parts.at(2) == QStringLiteral("ui") ? parts.at(1) + QStringLiteral("/ui")
                                                   : parts.at(1);
    if (parts.first() == QStringLiteral("app") && parts.size() > 2)
        return QStringLiteral("app/") + parts.at(1);
    return parts.first();
}

/// Whether a file of unit `from` may include a header of unit `to`.
bool mayInclude(const QString& from, const QString& to)
{
    static const QMap<QString, QStringList> fixed{
        {QStringLiteral("app/core"), {}},
        {QStringLiteral("app/store"), {QStringLiteral("app/core")}},
        {QStringLiteral("app/sync"), {QStringLiteral("app/core"), QStringLiteral("app/store")}},
        {QStringLiteral("ui"),
            {QStringLiteral("app/core"), QStringLiteral("app/store"), QStringLiteral("app/sync")}},
        {QStringLiteral("app/desktop"),
            {QStringLiteral("app/core"), QStringLiteral("app/store"), QStringLiteral("app/sync"),
                QStringLiteral("ui")}},
    };
    if (from == to || from == QStringLiteral("tests"))
        return true;
    if (fixed.contains(from))
        return fixed.value(from).contains(to);
    const QStringList below{QStringLiteral("app/core"), QStringLiteral("app/store")};
    if (!from.endsWith(QStringLiteral("/ui")))
        return below.contains(to);
    return below.contains(to) || to == QStringLiteral("ui") || to + QStringLiteral("/ui") == from;
}

/// What may not be written, where it may be, and what to write instead.
struct Ban {
    const char* pattern;
    const char* allowedIn; // a regular expression over paths
    const char* instead;
};

constexpr Ban bans[] = {
    {R"(\b(double|float)\b)", "^$", "Money, or an integer with its unit in the name"},
    {R"(\bQEventLoop\b|processEvents\(|waitForFinished\(|\bmsleep\()", "^tests/", "whenDone()"},
    {R"(\.then\()", "^$", "whenDone(): QFuture::then(context) asserts on Qt 6.4"},
    {R"(\bQSql(Query|Database)\b)", R"(^app/store/|Repository\.cpp$|^tests/)", "a Repository"},
    {R"(\b(SELECT|INSERT|UPDATE|DELETE) [\w(*])", R"(^app/store/|Repository\.cpp$|^tests/)",
        "a Repository"},
    {R"(\b[iI]nstance\(\)|\bqApp\b)", "^app/desktop/", "a constructor argument"},
    {R"(\b(SIGNAL|SLOT)\()", "^$", "a pointer to member"},
    {R"(\bthrow\b|\btry\b\s*\{)", "^$", "Result"},
    {R"(\b(currentDateTime|currentDateTimeUtc)\()", R"(/ui/|^ui/|^tests/)", "an argument"},
    {R"(\b(TODO|FIXME|XXX)\b)", "^$", "an issue"},
};

constexpr qsizetype lineLimit = 100;
constexpr qsizetype fileLimit = 400;

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

QRegularExpression includeLine()
{
    return QRegularExpression(QStringLiteral("^#include \"([^\"]+)\""));
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
        for (qsizetype i = 0; i < lines.size(); ++i)
            for (const QString& fault : faultsOf(path, lines.at(i)))
                faults += QStringLiteral("%1:%2: %3").arg(path).arg(i + 1).arg(fault);
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
    static QString stemOf(const QString& path) { return path.left(path.lastIndexOf(u'.')); }

    static QSet<QString> includesOf(const Source& source)
    {
        QSet<QString> stems;
        for (const QString& line : source.lines)
            if (const auto match = includeLine().match(line); match.hasMatch())
                stems += stemOf(match.captured(1));
        return stems - QSet<QString>{stemOf(source.path)};
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
        for (const Ban& ban : bans)
            if (QRegularExpression(QLatin1StringView(ban.pattern)).match(code).hasMatch()
                && !QRegularExpression(QLatin1StringView(ban.allowedIn)).match(path).hasMatch())
                faults += QStringLiteral("use %1").arg(QLatin1StringView(ban.instead));
        return faults;
    }
};

QTEST_APPLESS_MAIN(TestHouse)
#include "tst_house.moc"
