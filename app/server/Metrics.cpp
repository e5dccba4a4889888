// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/Metrics.h"

namespace hui::server {

namespace {

/// Seconds with six decimals from microseconds, without passing through a floating point number.
QByteArray seconds(quint64 microseconds)
{
    return QByteArray::number(microseconds / 1'000'000) + '.'
        + QByteArray::number(microseconds % 1'000'000).rightJustified(6, '0');
}

QByteArray routeOf(const Exchanged& exchanged)
{
    return exchanged.route.isEmpty() ? QByteArray("-") : exchanged.route.toUtf8();
}

/// A method is the client's text and becomes a label: only those that routes use are named.
QByteArray methodOf(const Exchanged& exchanged)
{
    static const QByteArrayList known{"GET", "POST", "PUT", "PATCH", "DELETE"};
    return known.contains(exchanged.method) ? exchanged.method : QByteArray("-");
}

QByteArray gauge(const QByteArray& name, const QByteArray& help, qsizetype value)
{
    return "# HELP " + name + ' ' + help + "\n# TYPE " + name + " gauge\n" + name + ' '
        + QByteArray::number(value) + '\n';
}

} // namespace

void Metrics::note(const Exchanged& exchanged)
{
    const QByteArray route = routeOf(exchanged);
    const QByteArray labels = "method=\"" + methodOf(exchanged) + "\",route=\"" + route
        + "\",status=\"" + QByteArray::number(exchanged.status) + '"';
    size_t bucket = 0;
    while (bucket < limitsUs.size() && exchanged.microseconds > limitsUs[bucket])
        ++bucket;
    const std::lock_guard lock(m_mutex);
    ++m_requests[labels];
    Series& series = m_latency[route];
    ++series.buckets[bucket];
    ++series.count;
    series.sumUs += static_cast<quint64>(qMax(exchanged.microseconds, qint64(0)));
}

QByteArray Metrics::text(qsizetype waiting) const
{
    QByteArray text = "# HELP huidesk_build_info The version that runs.\n"
                      "# TYPE huidesk_build_info gauge\n"
                      "huidesk_build_info{version=\""
        + m_version + "\"} 1\n";
    text += gauge("huidesk_requests_in_flight", "Requests handed to a worker.", m_inFlight);
    text += gauge("huidesk_queue_length", "Requests that wait for a worker.", waiting);
    text += "# HELP huidesk_requests_total Requests answered; status 0 was hung up.\n"
            "# TYPE huidesk_requests_total counter\n";
    const std::lock_guard lock(m_mutex);
    for (auto it = m_requests.cbegin(); it != m_requests.cend(); ++it)
        text += "huidesk_requests_total{" + it.key() + "} " + QByteArray::number(it.value()) + '\n';
    return text + latencyText();
}

QByteArray Metrics::latencyText() const
{
    const QByteArray name = "huidesk_request_seconds";
    QByteArray text
        = "# HELP " + name + " From the header to the answer.\n# TYPE " + name + " histogram\n";
    for (auto it = m_latency.cbegin(); it != m_latency.cend(); ++it) {
        const QByteArray route = "route=\"" + it.key() + '"';
        quint64 below = 0;
        for (size_t i = 0; i < limitsUs.size(); ++i) {
            below += it->buckets[i];
            text += name + "_bucket{" + route + ",le=\""
                + seconds(static_cast<quint64>(limitsUs[i])) + "\"} " + QByteArray::number(below)
                + '\n';
        }
        const QByteArray count = QByteArray::number(it->count) + '\n';
        text += name + "_bucket{" + route + ",le=\"+Inf\"} " + count;
        text += name + "_sum{" + route + "} " + seconds(it->sumUs) + '\n';
        text += name + "_count{" + route + "} " + count;
    }
    return text;
}

} // namespace hui::server
