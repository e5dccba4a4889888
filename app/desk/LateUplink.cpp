// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desk/LateUplink.h"

#include <QCoreApplication>
#include <QPromise>

namespace hui {

QFuture<Result<UplinkAnswer>> NoUplink::ask(const UplinkRequest&)
{
    QPromise<Result<UplinkAnswer>> promise;
    promise.start();
    promise.addResult(failure(
        Error::Kind::Offline, QT_TRANSLATE_NOOP("Error", "This terminal is not enrolled.")));
    promise.finish();
    return promise.future();
}

} // namespace hui
