// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/catalogue/Draw.h"
#include "modules/openplatform/platform/SampleCatalogue.h"

namespace hui::openplatform {

using namespace Qt::StringLiterals;

namespace {

QString statusOf(const Draw& draw)
{
    const int drawn = draw.below(100, "status"_L1);
    if (drawn < 4)
        return u"retired"_s;
    if (drawn < 8)
        return u"deprecated"_s;
    return drawn < 16 ? u"draft"_s : u"live"_s;
}

QString versionOf(const Draw& draw)
{
    return u"%1.%2"_s.arg(1 + draw.below(2, "major"_L1)).arg(draw.below(6, "minor"_L1));
}

QString idOf(const QString& module, const QString& object, const QString& action)
{
    return module + u'.' + object + u'.' + action;
}

} // namespace

QList<Interface> sampleInterfaces(quint32 seed)
{
    QList<Interface> interfaces;
    QHash<QString, QString> standing; // of those the reference platform serves
    for (const QStringList& row : rowsOf(u":/catalogue/interface_standing.csv"_s))
        standing.insert(row.at(0), row.at(1));
    const QList<QStringList> actions = rowsOf(u":/catalogue/interface_actions.csv"_s);
    for (const QStringList& object : rowsOf(u":/catalogue/interface_objects.csv"_s))
        for (const QStringList& action : actions) {
            const QString id = idOf(object.at(0), object.at(1), action.at(0));
            const Draw draw(seed, id);
            interfaces.append({id, object.at(2) + action.at(1), object.at(3) + u' ' + action.at(2),
                object.at(0), action.at(3), versionOf(draw), standing.value(id, statusOf(draw))});
        }
    return interfaces;
}

QList<Need> sampleNeeds()
{
    QList<Need> needs;
    for (const QStringList& row : rowsOf(u":/catalogue/needs.csv"_s)) {
        const QString& module = row.at(5);
        const QString& object = row.at(6);
        QStringList interfaces;
        for (const QString& action : {u"query"_s, u"submit"_s, u"status"_s})
            interfaces.append(idOf(module, object, action));
        needs.append({row.at(0), row.at(3), row.at(4), row.at(1), row.at(2), interfaces, row.at(7),
            row.at(8), row.at(9).split(u' ', Qt::SkipEmptyParts)});
    }
    return needs;
}

} // namespace hui::openplatform
