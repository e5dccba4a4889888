// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/ctl/Arguments.h"

namespace hui {

Result<QMap<QString, QString>> namedArguments(
    const QStringList& arguments, const QStringList& names)
{
    QMap<QString, QString> found;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString name = arguments.at(i).section(u'=', 0, 0);
        if (!names.contains(name))
            return failure(Error::Kind::Input, "unknown argument", name);
        if (found.contains(name))
            return failure(Error::Kind::Input, "given twice", name);
        const bool joined = arguments.at(i).contains(u'=');
        if (!joined && i + 1 == arguments.size())
            return failure(Error::Kind::Input, "a value is missing", name);
        const QString value = joined ? arguments.at(i).section(u'=', 1) : arguments.at(++i);
        if (value.isEmpty())
            return failure(Error::Kind::Input, "a value is missing", name);
        found.insert(name, value);
    }
    return found;
}

} // namespace hui
